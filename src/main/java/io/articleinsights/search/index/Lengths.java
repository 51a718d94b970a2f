package io.articleinsights.search.index;

/**
 * How much there is of each kind of unit, to tell how long one is beside the others.
 *
 * @param articles number of articles
 * @param titles number of titles that have words
 * @param titleWords their positions
 * @param paragraphs number of paragraphs
 * @param paragraphWords their positions
 * @param quotes number of quotes
 * @param quoteWords their positions
 */
public record Lengths(
    long articles,
    long titles,
    long titleWords,
    long paragraphs,
    long paragraphWords,
    long quotes,
    long quoteWords) {

  public static final Lengths NONE = new Lengths(0, 0, 0, 0, 0, 0, 0);

  public static Lengths of(IndexedArticle article) {
    long quoted = 0;
    for (int quote = 0; quote < article.quotes().size(); quote++) {
      quoted += article.quoteLength(quote);
    }
    int titleLength = article.titleEnd() - article.titleStart();
    int first = article.paragraphCount() == 0 ? 0 : article.paragraphStart(0);
    int end =
        article.paragraphCount() == 0 ? 0 : article.paragraphEnd(article.paragraphCount() - 1);
    return new Lengths(
        1,
        titleLength > 0 ? 1 : 0,
        titleLength,
        article.paragraphCount(),
        end - first,
        article.quotes().size(),
        quoted);
  }

  public Lengths plus(Lengths other) {
    return new Lengths(
        articles + other.articles,
        titles + other.titles,
        titleWords + other.titleWords,
        paragraphs + other.paragraphs,
        paragraphWords + other.paragraphWords,
        quotes + other.quotes,
        quoteWords + other.quoteWords);
  }

  public Lengths minus(Lengths other) {
    return new Lengths(
        articles - other.articles,
        titles - other.titles,
        titleWords - other.titleWords,
        paragraphs - other.paragraphs,
        paragraphWords - other.paragraphWords,
        quotes - other.quotes,
        quoteWords - other.quoteWords);
  }
}
