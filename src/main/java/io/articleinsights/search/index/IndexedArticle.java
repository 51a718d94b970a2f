package io.articleinsights.search.index;

import io.articleinsights.quote.Quote;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An article in the index: which of its word positions belong to which paragraph and quote. */
public final class IndexedArticle {

  private final String name;
  private final List<Quote> quotes;

  /** The first position of each paragraph, and after them the end of the last. */
  private final int[] paragraphs;

  /** Where each quote's segments begin in {@link #segments}, and after them the end. */
  private final int[] offsets;

  /** Start and end of each segment. */
  private final int[] segments;

  /** The paragraph that each quote begins in, never less than that of the quote before. */
  private final int[] paragraphOfQuote;

  /** Who is quoted, each once. */
  private final Speaker[] speakers;

  /** For each quote the number of its speaker, -1 when nobody is known. */
  private final int[][] speakersOfQuote;

  private final int titleStart;
  private final int titleEnd;

  public IndexedArticle(Searchable source, WordPositions body, WordPositions title) {
    name = source.name();
    quotes = source.quotes();
    paragraphs = paragraphs(source.body(), body);
    offsets = new int[quotes.size() + 1];
    for (int quote = 0; quote < quotes.size(); quote++) {
      offsets[quote + 1] = offsets[quote] + 2 * quotes.get(quote).segments().size();
    }
    segments = segments(source, body);
    paragraphOfQuote =
        IntStream.range(0, quotes.size())
            .map(quote -> paragraphAt(segments[offsets[quote]]))
            .toArray();
    List<String> ids = new ArrayList<>();
    List<Speaker> known = new ArrayList<>();
    speakersOfQuote =
        quotes.stream().map(quote -> numbers(quote, ids, known)).toArray(int[][]::new);
    speakers = known.toArray(Speaker[]::new);
    titleStart = body.end() + 1;
    titleEnd = title.end();
  }

  private static int[] numbers(Quote quote, List<String> ids, List<Speaker> known) {
    return quote.attribution().map(Attribution::speakers).orElse(List.of()).stream()
        .mapToInt(speaker -> number(speaker, ids, known))
        .toArray();
  }

  private static int number(Speaker speaker, List<String> ids, List<Speaker> known) {
    if (!ids.contains(speaker.id())) {
      ids.add(speaker.id());
      known.add(speaker);
    }
    return ids.indexOf(speaker.id());
  }

  private static int[] paragraphs(AnnotatedText text, WordPositions positions) {
    int[] starts = new int[text.paragraphCount() + 1];
    for (int paragraph = 0; paragraph < text.paragraphCount(); paragraph++) {
      int sentence = text.firstSentence(paragraph);
      boolean none = sentence == text.sentenceCount();
      starts[paragraph] = none ? positions.end() : positions.of(text.firstToken(sentence));
    }
    starts[text.paragraphCount()] = positions.end();
    return starts;
  }

  private int[] segments(Searchable source, WordPositions positions) {
    int[] found = new int[offsets[quotes.size()]];
    int at = 0;
    for (Quote quote : quotes) {
      for (Span segment : quote.segments()) {
        found[at++] = positions.of(source.body().tokenAtOrAfter(segment.start()));
        found[at++] = positions.of(source.body().tokenAtOrAfter(segment.end()));
      }
    }
    return found;
  }

  public String name() {
    return name;
  }

  public List<Quote> quotes() {
    return quotes;
  }

  public int paragraphCount() {
    return paragraphs.length - 1;
  }

  public int paragraphStart(int paragraph) {
    return paragraphs[paragraph];
  }

  public int paragraphEnd(int paragraph) {
    return paragraphs[paragraph + 1];
  }

  /** The paragraph that holds a position of the body. */
  public int paragraphAt(int position) {
    int found = Arrays.binarySearch(paragraphs, position);
    int paragraph = found < 0 ? -found - 2 : found;
    return Math.max(0, Math.min(paragraph, paragraphCount() - 1));
  }

  /** The paragraph that a quote begins in. */
  public int paragraphOfQuote(int quote) {
    return paragraphOfQuote[quote];
  }

  /** The first of the quotes that begin in a paragraph. */
  public int firstQuote(int paragraph) {
    int low = 0;
    int high = quoteCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphOfQuote[middle] < paragraph) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The quote after the last of those that begin in a paragraph. */
  public int endQuote(int paragraph) {
    return firstQuote(paragraph + 1);
  }

  public int quoteCount() {
    return paragraphOfQuote.length;
  }

  public int speakerCount() {
    return speakers.length;
  }

  public Speaker speaker(int number) {
    return speakers[number];
  }

  /** The number of a quote's speaker; several who speak together, or none. */
  public int[] speakersOfQuote(int quote) {
    return speakersOfQuote[quote].clone();
  }

  /** The position that a quote begins at. */
  public int quoteStart(int quote) {
    return segments[offsets[quote]];
  }

  /** The position after a quote's last one. */
  public int quoteEnd(int quote) {
    return segments[offsets[quote + 1] - 1];
  }

  /** The first of a quote's segments. */
  public int firstSegment(int quote) {
    return offsets[quote] / 2;
  }

  /** The segment after a quote's last one. */
  public int endSegment(int quote) {
    return offsets[quote + 1] / 2;
  }

  public int segmentStart(int segment) {
    return segments[2 * segment];
  }

  public int segmentEnd(int segment) {
    return segments[2 * segment + 1];
  }

  public int titleStart() {
    return titleStart;
  }

  public int titleEnd() {
    return titleEnd;
  }

  /** Number of positions of a quote. */
  public int quoteLength(int quote) {
    int length = 0;
    for (int segment = firstSegment(quote); segment < endSegment(quote); segment++) {
      length += segmentEnd(segment) - segmentStart(segment);
    }
    return length;
  }
}
