package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Every keyword of an article, to select from. Immutable.
 *
 * <p>Held in flat arrays over the article's own text: a {@link Keyword} is made of them when it is
 * selected, so that a large library stays small.
 */
public final class Keywords {

  private final AnnotatedText body;
  private final AnnotatedText title;
  private final Entries entries;

  Keywords(AnnotatedText body, AnnotatedText title, Entries entries) {
    this.body = body;
    this.title = title;
    this.entries = entries;
  }

  /** The keywords that a request selects, ranked, every word as rare as any other. */
  public KeywordRanking select(KeywordRequest request) {
    return select(request, InverseDocumentFrequency.none());
  }

  /** The keywords that a request selects, ranked; what is common in a library counts for less. */
  public KeywordRanking select(KeywordRequest request, InverseDocumentFrequency rarity) {
    Keywords source = request.stem() ? this : bySurface();
    return source.ranked(request, rarity);
  }

  private KeywordRanking ranked(KeywordRequest request, InverseDocumentFrequency rarity) {
    double[] scores = scores(rarity);
    List<Integer> fitting = new ArrayList<>();
    for (int entry = 0; entry < entries.size(); entry++) {
      if (isListed(entry, request) && request.admits(entries.count(entry))) {
        fitting.add(entry);
      }
    }
    boolean byCount = request.sort() == KeywordSort.COUNT;
    boolean mixed = byCount && request.kind().isEmpty();
    fitting.sort((one, two) -> compare(one, two, byCount, mixed, scores));
    List<Keyword> strongest =
        fitting.stream().limit(request.limit()).map(at -> keyword(at, scores[at])).toList();
    return new KeywordRanking(strongest, fitting.size());
  }

  /** A list of words holds every word; any other leaves out what stands in a longer one. */
  private boolean isListed(int entry, KeywordRequest request) {
    if (request.kind().equals(Optional.of(KeywordKind.WORD))) {
      return kind(entry) == KeywordKind.WORD;
    }
    return !entries.subsumed(entry)
        && !entries.vague(entry)
        && request.kind().map(kind(entry)::equals).orElse(true);
  }

  /**
   * Words that say little come last. Ties are broken by the other measure, and then by the place in
   * the text.
   *
   * @param mixed whether words and phrases stand together by their counts, where a word that hardly
   *     tells what the article is about would stand above all that does
   */
  private int compare(int one, int two, boolean byCount, boolean mixed, double[] scores) {
    int last =
        mixed
            ? Boolean.compare(entries.faint(one), entries.faint(two))
            : Boolean.compare(entries.vague(one), entries.vague(two));
    if (last != 0) {
      return last;
    }
    int counts = Integer.compare(entries.count(two), entries.count(one));
    int salience = Double.compare(scores[two], scores[one]);
    if (mixed && counts == 0 && entries.count(one) > 1 && kind(one) != kind(two)) {
      return kind(one) == KeywordKind.PHRASE ? -1 : 1;
    }
    return byCount
        ? firstOf(counts, salience, Integer.compare(one, two))
        : firstOf(salience, counts, Integer.compare(one, two));
  }

  private static int firstOf(int first, int second, int third) {
    int decided = first != 0 ? first : second;
    return decided != 0 ? decided : third;
  }

  private double[] scores(InverseDocumentFrequency rarity) {
    return IntStream.range(0, entries.size())
        .mapToDouble(entry -> rarity.weigh(entries.score(entry), entries.hash(entry)))
        .toArray();
  }

  private Keyword keyword(int entry, double score) {
    List<Span> places = entries.places(entry);
    boolean titleOnly = entries.isTitleOnly(entry);
    Forms forms = new Forms(titleOnly ? title : body, places, entries.keepsCapital(entry));
    return new Keyword(
        forms.mostReadable(),
        kind(entry),
        score,
        entries.inTitle(entry),
        forms.written(),
        titleOnly ? List.of() : places);
  }

  KeywordKind kind(int entry) {
    return entries.words(entry) == 1 ? KeywordKind.WORD : KeywordKind.PHRASE;
  }

  /** What each keyword stands for, in the order of the entries. */
  public LongStream hashes() {
    return IntStream.range(0, entries.size()).mapToLong(entries::hash);
  }

  /** Shows every keyword to an index, those that are not listed included. */
  public void forEach(Consumer<KeywordEntry> index) {
    for (int entry = 0; entry < entries.size(); entry++) {
      index.accept(entry(entry));
    }
  }

  private KeywordEntry entry(int entry) {
    AnnotatedText text = entries.isTitleOnly(entry) ? title : body;
    return new KeywordEntry(
        entries.hash(entry),
        kind(entry),
        !entries.subsumed(entry) && !entries.vague(entry),
        entries.vague(entry),
        entries.faint(entry),
        entries.count(entry),
        entries.inTitle(entry),
        entries.score(entry),
        entries.places(entry).stream()
            .map(place -> Forms.place(text, place, entries.keepsCapital(entry)))
            .toList());
  }

  /** The same places, but each surface form, upper and lower case alike, a keyword of its own. */
  Keywords bySurface() {
    return new Keywords(body, title, new SurfaceSplit(body, title, entries).entries());
  }
}
