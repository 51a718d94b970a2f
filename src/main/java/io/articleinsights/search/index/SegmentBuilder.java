package io.articleinsights.search.index;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Takes articles in, one after another, and makes a segment of them. For one thread. */
public final class SegmentBuilder {

  private static final int EXPECTED_BYTES = 8;

  private final List<IndexedArticle> articles = new ArrayList<>();
  private final Map<Long, Integer> numberOfForm = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();
  private final Map<String, int[]> formsOfTitleWord = new HashMap<>();
  private final List<Map<String, int[]>> formsOfWord = new ArrayList<>();

  /** The form in the upper half, the position in the lower. */
  private long[] entries = new long[1024];

  private int size;

  public SegmentBuilder() {
    for (int tag = 0; tag < PartOfSpeech.values().length; tag++) {
      formsOfWord.add(new HashMap<>());
    }
  }

  /** One form of a word: its hash and the articles so far. */
  private static final class Form {
    final long hash;
    final Bytes postings = new Bytes(EXPECTED_BYTES);
    int lastArticle = -1;

    Form(long hash) {
      this.hash = hash;
    }
  }

  public void add(Searchable source) {
    WordPositions body = new WordPositions(source.body(), 0);
    WordPositions title = new WordPositions(source.title(), body.end() + 1);
    size = 0;
    collect(source.body(), body, false);
    collect(source.title(), title, true);
    Arrays.sort(entries, 0, size);
    store(articles.size());
    articles.add(new IndexedArticle(source, body, title));
  }

  private void collect(AnnotatedText text, WordPositions positions, boolean title) {
    for (int token = 0; token < text.tokenCount(); token++) {
      if (WordPositions.isWord(text, token)) {
        for (int form : forms(text.tokenText(token), text.tag(token), title)) {
          collect((long) form << Integer.SIZE | positions.of(token));
        }
      }
    }
  }

  private void collect(long entry) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size++] = entry;
  }

  private int[] forms(String word, PartOfSpeech tag, boolean title) {
    Map<String, int[]> known = title ? formsOfTitleWord : formsOfWord.get(tag.ordinal());
    int[] numbers = known.get(word);
    if (numbers == null) {
      long[] hashes = title ? SearchForms.inTitle(word) : SearchForms.inText(word, tag);
      numbers = Arrays.stream(hashes).mapToInt(this::number).toArray();
      known.put(word, numbers);
    }
    return numbers;
  }

  private int number(long hash) {
    return numberOfForm.computeIfAbsent(
        hash,
        absent -> {
          forms.add(new Form(absent));
          return forms.size() - 1;
        });
  }

  private void store(int article) {
    Bytes positions = new Bytes(64);
    for (int from = 0, to; from < size; from = to) {
      int number = (int) (entries[from] >>> Integer.SIZE);
      int last = 0;
      positions.clear();
      for (to = from; to < size && (int) (entries[to] >>> Integer.SIZE) == number; to++) {
        positions.number((int) entries[to] - last);
        last = (int) entries[to];
      }
      Form form = forms.get(number);
      form.postings.number(article - form.lastArticle);
      form.postings.number(positions.size());
      form.postings.all(positions);
      form.lastArticle = article;
    }
  }

  public Segment build() {
    int[] order =
        IntStream.range(0, forms.size())
            .boxed()
            .sorted((one, two) -> Long.compare(forms.get(one).hash, forms.get(two).hash))
            .mapToInt(Integer::intValue)
            .toArray();
    SegmentWriter writer = new SegmentWriter(order.length);
    for (int number : order) {
      writer.form(forms.get(number).hash);
      writer.postings().all(forms.get(number).postings);
    }
    return writer.segment(articles);
  }
}
