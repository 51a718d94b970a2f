package io.articleinsights.web.request;

import io.articleinsights.keyword.KeywordKind;
import io.articleinsights.keyword.KeywordSort;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.quote.QuoteType;
import io.articleinsights.summary.pool.Algorithm;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every query parameter there is, and the sets of them that operations share. */
public final class Parameters {

  private static final int MOST_OCCURRENCES = 100;

  public static final QueryParameter.Whole PAGE =
      new QueryParameter.Whole(
          "page", 1, 1_000_000, Optional.of(1), "Number of the page, from 1.", "1");
  public static final QueryParameter.Whole SIZE =
      new QueryParameter.Whole(
          "size", 1, 500, Optional.of(20), "Greatest number of items on a page.", "20");

  /** Each hit is read again, to mark its words. */
  static final QueryParameter.Whole SEARCH_SIZE =
      new QueryParameter.Whole(
          "size", 1, 200, Optional.of(20), "Greatest number of hits on a page.", "20");

  static final QueryParameter.Choice OFFSETS =
      new QueryParameter.Choice(
          "offsets",
          List.of("utf16", "codepoint", "utf8"),
          Optional.of("utf16"),
          "Unit of every span in the answer: UTF-16 code units (JavaScript, Java, C#), code points"
              + " (Python) or UTF-8 bytes (Go, Rust).",
          "codepoint");
  public static final QueryParameter.Text ARTICLE =
      new QueryParameter.Text(
          "article",
          "Only this article: its id.",
          "president-xi-stresses-advancing-high-quality-development-of-it-and-cyber");
  static final QueryParameter.Choice TYPE =
      new QueryParameter.Choice(
          "type",
          names(QuoteType.values()),
          Optional.empty(),
          "Only quotes of this type.",
          "INDIRECT");
  static final QueryParameter.Text SPEAKER =
      new QueryParameter.Text(
          "speaker",
          "Only quotes of this speaker, alone or together with others: an id, a name or another"
              + " name the article uses, upper and lower case alike.",
          "xi-jinping");
  private static final String QUERY_LANGUAGE =
      "words in any of their forms, \"words side by side\", -without, one OR other. Case and"
          + " accents make no difference. All of it must hold in one and the same paragraph,"
          + " headline or quote.";
  private static final String QUERY_EXAMPLE = "\"cyber security\" development";
  public static final QueryParameter.Text SEARCHED =
      new QueryParameter.Text("q", "What to search for: " + QUERY_LANGUAGE, QUERY_EXAMPLE, true);
  public static final QueryParameter.Text Q =
      new QueryParameter.Text("q", "Only quotes that match: " + QUERY_LANGUAGE, QUERY_EXAMPLE);
  static final QueryParameter.Choices IN =
      new QueryParameter.Choices(
          "in",
          List.of("paragraphs", "titles", "quotes"),
          "Where to search, with commas between them; everywhere when it is left out.",
          "paragraphs,quotes");
  static final QueryParameter.Text SOURCE =
      new QueryParameter.Text(
          "source",
          "Only articles of this agency, paper or site, upper and lower case alike.",
          "Xinhua");
  static final QueryParameter.Day FROM =
      new QueryParameter.Day(
          "from",
          "Only articles that are known to be published on this day or later.",
          "2015-03-01");
  static final QueryParameter.Day TO =
      new QueryParameter.Day(
          "to",
          "Only articles that are known to be published on this day or before.",
          "2015-03-31");
  static final QueryParameter.Choice SPEAKER_ORDER =
      new QueryParameter.Choice(
          "sort",
          List.of("text", "quotes"),
          Optional.of("text"),
          "In the order in which they are first quoted, or those with most quotes first.",
          "quotes");
  static final QueryParameter.Choice HIT_ORDER =
      new QueryParameter.Choice(
          "sort",
          List.of("relevance", "published"),
          Optional.of("relevance"),
          "The best first, or those of the newest article first, in the order of its text; articles"
              + " without a date come last.",
          "published");
  static final QueryParameter.Choice ARTICLE_SORT =
      new QueryParameter.Choice(
          "sort",
          names(ArticleSort.values()).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
          Optional.of("name"),
          "By file name, by title, or by the time of publication. Articles that lack what is sorted"
              + " by come last in either order.",
          "published");
  static final QueryParameter.Choice ORDER =
      new QueryParameter.Choice(
          "order",
          List.of("asc", "desc"),
          Optional.of("asc"),
          "From first to last, or the other way round.",
          "desc");
  static final QueryParameter.Text PLACE =
      new QueryParameter.Text(
          "place",
          "Only articles that report from this place, upper and lower case alike.",
          "Beijing");
  static final QueryParameter.Text AUTHOR =
      new QueryParameter.Text(
          "author", "Only articles by this author, upper and lower case alike.", "Ann Lee");
  static final QueryParameter.Text QUOTED =
      new QueryParameter.Text(
          "speaker",
          "Only articles that list a quote of this speaker: an id, a name or another name the"
              + " article uses, upper and lower case alike.",
          "xi-jinping");
  static final QueryParameter.Share MIN_CONFIDENCE =
      new QueryParameter.Share(
          "minConfidence",
          QuoteListing.STANDARD_CONFIDENCE,
          "Only quotes that are at least this sure, from 0 to 1; 0 lists every one.",
          "0.75");
  static final QueryParameter.Flag ATTITUDES =
      new QueryParameter.Flag(
          "attitudes",
          false,
          "Whether attitudes (wants, hopes, fears, backs, plans) are listed and counted beside what"
              + " was said.",
          "true");
  static final QueryParameter.Whole LIMIT =
      new QueryParameter.Whole(
          "limit", 1, 500, Optional.of(50), "Greatest number of keywords.", "15");
  static final QueryParameter.Whole LIBRARY_LIMIT =
      new QueryParameter.Whole(
          "limit", 1, 500, Optional.empty(), "Another name of size, given instead of it.", "15");
  static final QueryParameter.Whole LIBRARY_SIZE =
      new QueryParameter.Whole(
          "size", 1, 500, Optional.of(50), "Greatest number of keywords on a page.", "20");
  static final QueryParameter.Whole OCCURRENCES =
      new QueryParameter.Whole(
          "occurrences",
          0,
          MOST_OCCURRENCES,
          Optional.empty(),
          "Greatest number of places that are listed of each keyword. When it is left out: of one"
              + " article all, up to a thousand; of several none. An answer lists 1500 places at"
              + " most, of one article 8000.",
          "3");
  static final QueryParameter.Whole PLACES =
      new QueryParameter.Whole(
          "occurrences",
          0,
          MOST_OCCURRENCES,
          Optional.of(10),
          "Greatest number of places that are listed of each article. An answer lists 1500 places"
              + " at most.",
          "3");
  static final QueryParameter.Choice KIND =
      new QueryParameter.Choice(
          "kind",
          names(KeywordKind.values()),
          Optional.empty(),
          "Only single words, every one of them, or only phrases of several. Without it, words that"
              + " only stand in phrases and words that say little are left out.",
          "PHRASE");
  static final QueryParameter.Choice SORT =
      new QueryParameter.Choice(
          "sort",
          List.of("count", "score"),
          Optional.of("count"),
          "Ranked by number of occurrences, or by salience for the article. Without kind, those by"
              + " number of occurrences begin with names, nouns and phrases; what hardly tells what"
              + " an article is about (verbs, adjectives, most of a longer name's words, people)"
              + " comes after them.",
          "score");
  static final QueryParameter.Whole MIN_COUNT =
      new QueryParameter.Whole(
          "minCount",
          1,
          1_000_000,
          Optional.of(1),
          "Only keywords that occur at least this often.",
          "2");
  static final QueryParameter.Flag STEM =
      new QueryParameter.Flag(
          "stem",
          true,
          "Whether inflections meet in one keyword; otherwise every surface form is its own, which"
              + " only the keywords of one article can be.",
          "true");
  static final QueryParameter.Whole SENTENCES =
      new QueryParameter.Whole(
          "sentences",
          1,
          20,
          Optional.of(3),
          "Greatest number of sentences; left open when only maxWords is given.",
          "3");
  static final QueryParameter.Whole MAX_WORDS =
      new QueryParameter.Whole(
          "maxWords",
          1,
          100_000,
          Optional.empty(),
          "Greatest number of words; no sentence is cut, so the summary may be empty.",
          "100");
  static final QueryParameter.Whole ARTICLES =
      new QueryParameter.Whole(
          "articles",
          1,
          50,
          Optional.of(20),
          "Greatest number of articles that are summarised together. Of more, those are taken that"
              + " have most of what the library as a whole is about; the answer names them.",
          "20");
  static final QueryParameter.Choice ALGORITHM =
      new QueryParameter.Choice(
          "algorithm",
          Stream.of(Algorithm.values()).map(Parameters::nameOf).toList(),
          Optional.of(nameOf(Algorithm.DEFAULT)),
          "How the sentences are chosen; default is our own model, the others are classics to"
              + " compare it with.",
          nameOf(Algorithm.DEFAULT));
  static final QueryParameter.Flag EXPLAIN =
      new QueryParameter.Flag(
          "explain",
          false,
          "Whether each quote tells the rule that found it and how its speaker was resolved, and"
              + " each sentence of a summary the parts of its score.",
          "true");

  public static final QueryParameter.Choices INCLUDE =
      new QueryParameter.Choices(
          "include",
          Included.NAMES,
          "Which parts of the analysis are wanted, with commas between them; all when it is left"
              + " out. The others are neither computed nor written.",
          "quotes,speakers");

  static final List<QueryParameter> NONE = List.of();
  static final List<QueryParameter> ONE = List.of(OFFSETS);
  static final List<QueryParameter> PAGED = List.of(PAGE, SIZE, OFFSETS);
  static final List<QueryParameter> ARTICLES_LISTED =
      List.of(SOURCE, PLACE, AUTHOR, QUOTED, FROM, TO, ARTICLE_SORT, ORDER, PAGE, SIZE, OFFSETS);
  static final List<QueryParameter> SPEAKERS =
      List.of(MIN_CONFIDENCE, ATTITUDES, SPEAKER_ORDER, PAGE, SIZE, OFFSETS);
  static final List<QueryParameter> QUOTES =
      List.of(Q, TYPE, SPEAKER, MIN_CONFIDENCE, ATTITUDES, EXPLAIN, PAGE, SIZE, OFFSETS);
  static final List<QueryParameter> SEARCH =
      List.of(
          SEARCHED, IN, SPEAKER, SOURCE, ARTICLE, FROM, TO, HIT_ORDER, PAGE, SEARCH_SIZE, OFFSETS);
  static final List<QueryParameter> KEYWORDS =
      List.of(LIMIT, KIND, SORT, MIN_COUNT, STEM, OCCURRENCES, OFFSETS);
  static final List<QueryParameter> LIBRARY_KEYWORDS =
      List.of(
          ARTICLE,
          LIBRARY_LIMIT,
          KIND,
          SORT,
          MIN_COUNT,
          STEM,
          OCCURRENCES,
          PAGE,
          LIBRARY_SIZE,
          OFFSETS);
  static final List<QueryParameter> KEYWORD_PLACES = List.of(PLACES, PAGE, SIZE, OFFSETS);
  static final List<QueryParameter> SUMMARY =
      List.of(SENTENCES, MAX_WORDS, ALGORITHM, EXPLAIN, OFFSETS);
  static final List<QueryParameter> LIBRARY_SUMMARY =
      List.of(ARTICLE, ARTICLES, SENTENCES, MAX_WORDS, ALGORITHM, EXPLAIN, OFFSETS);
  static final List<QueryParameter> ANALYSIS =
      List.of(
          INCLUDE,
          TYPE,
          SPEAKER,
          MIN_CONFIDENCE,
          ATTITUDES,
          LIMIT,
          KIND,
          SORT,
          MIN_COUNT,
          STEM,
          SENTENCES,
          MAX_WORDS,
          ALGORITHM,
          EXPLAIN,
          OFFSETS);

  private Parameters() {}

  static KeywordSort sort(String value) {
    return value.equals("count") ? KeywordSort.COUNT : KeywordSort.SCORE;
  }

  static Algorithm algorithm(String value) {
    return Algorithm.valueOf(value.toUpperCase(Locale.ROOT));
  }

  public static String nameOf(Algorithm algorithm) {
    return algorithm.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
