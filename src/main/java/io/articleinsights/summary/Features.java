package io.articleinsights.summary;

import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.Substitution;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Set;

/**
 * What {@link NewsSummarizer} knows of every sentence before it chooses the first, each 0 to 1 if
 * not told otherwise.
 */
final class Features {

  /** The position counts half as much some four sentences on. */
  private static final double REACH = 6;

  private static final double BRIEF = 8;
  private static final double LONG = 20;
  private static final double TOO_LONG = 40;
  private static final double FAR_TOO_LONG = 2;

  /**
   * How much of its length counts against an article's first sentence, which tells the matter. With
   * .5 some long ones more are chosen, and CNN/DailyMail's ROUGE-1 falls from .3055 to .3049.
   */
  private static final double OF_FIRST = 0.75;

  private final SentencePool pool;
  private final double[] centrality;
  private final double[] title;
  private final double[] keyphrases;
  private final int[] ranks;
  private final boolean[] fragments;
  private final boolean[] protagonist;
  private final StandingReader[] readers;
  private final Standing[] standings;

  Features(SentencePool pool) {
    this.pool = pool;
    title = new double[pool.size()];
    keyphrases = new double[pool.size()];
    ranks = new int[pool.size()];
    fragments = new boolean[pool.size()];
    protagonist = new boolean[pool.size()];
    readers = new StandingReader[pool.sourceCount()];
    standings = new Standing[pool.size()];
    for (int source = 0; source < pool.sourceCount(); source++) {
      read(source, pool.firstSentence(source));
    }
    centrality = Centrality.of(pool.vectors(), fragments);
  }

  private void read(int number, int first) {
    SummarySource source = pool.source(number);
    AnnotatedText body = source.body();
    int count = body.sentenceCount();
    boolean[] fragment = new Fragments(body, source.title().tokenCount() > 0).find();
    StandingReader reader = new StandingReader(source, fragment);
    System.arraycopy(Coverage.ofTitle(source, pool, first), 0, title, first, count);
    System.arraycopy(Coverage.ofKeyphrases(source), 0, keyphrases, first, count);
    System.arraycopy(fragment, 0, fragments, first, count);
    int rank = 0;
    for (int sentence = 0; sentence < count; sentence++) {
      ranks[first + sentence] = rank;
      standings[first + sentence] = reader.of(sentence, rank == 0);
      rank += fragment[sentence] ? 0 : 1;
    }
    readers[number] = reader;
    for (Span name : source.entities().protagonist()) {
      protagonist[first + body.sentenceOf(body.tokenAtOrAfter(name.start()))] = true;
    }
  }

  /** From 1 downwards; what is no sentence is not counted. */
  double position(int sentence) {
    return StrictMath.exp(-ranks[sentence] / REACH);
  }

  double centrality(int sentence) {
    return centrality[sentence];
  }

  double title(int sentence) {
    return title[sentence];
  }

  double keyphrases(int sentence) {
    return keyphrases[sentence];
  }

  /** 1 for what is not a sentence: a heading, a caption. */
  double fragment(int sentence) {
    return fragments[sentence] ? 1 : 0;
  }

  /**
   * How far the sentence runs from long to too long: 1 there, up to 2 as far beyond. One too brief
   * to tell much has up to 1 as well.
   */
  double excess(int sentence) {
    int words = pool.wordCount(sentence);
    double excess = (words - LONG) / (TOO_LONG - LONG) * (isFirst(sentence) ? OF_FIRST : 1);
    double lack = (BRIEF - words) / BRIEF;
    return Math.max(Math.max(0, lack), Math.min(FAR_TOO_LONG, excess));
  }

  Standing standing(int sentence) {
    return standings[sentence];
  }

  /** Whether the sentence opens with a word that leans on the one before, brackets apart. */
  boolean leans(int sentence) {
    return ranks[sentence] > 0 && reader(sentence).leans(pool.numberInSource(sentence));
  }

  /** Whether nothing but headings and the like stands before it in its article. */
  boolean isFirst(int sentence) {
    return ranks[sentence] == 0;
  }

  /** Whether a quotation that begins in it goes on after it. */
  boolean leavesOpen(int sentence) {
    return reader(sentence).leavesOpen(pool.numberInSource(sentence));
  }

  /** Whether it only describes whom it is about: {@code The company said no}. */
  boolean describes(int sentence) {
    return reader(sentence).descriptions().describes(pool.numberInSource(sentence));
  }

  /** Whether one sentence tells what a later one of its article only describes. */
  boolean tells(int earlier, int sentence) {
    return pool.sourceOf(earlier) == pool.sourceOf(sentence)
        && reader(sentence)
            .descriptions()
            .tells(pool.numberInSource(earlier), pool.numberInSource(sentence));
  }

  /** The full names that it gives. */
  Set<String> named(int sentence) {
    return reader(sentence).named(pool.numberInSource(sentence));
  }

  /** What to explain in it, as far as the summary does not, in the order of the text. */
  List<Substitution> substitutions(int sentence) {
    return reader(sentence).substitutions(pool.numberInSource(sentence));
  }

  /** Whether it names the person or body that its article is about. */
  boolean namesProtagonist(int sentence) {
    return protagonist[sentence];
  }

  /**
   * 1 for a sentence that is all quotation, for one that a quotation runs into or out of, and for a
   * question.
   */
  double quotation(int sentence) {
    return reader(sentence).isQuotation(pool.numberInSource(sentence)) ? 1 : 0;
  }

  private StandingReader reader(int sentence) {
    return readers[pool.sourceOf(sentence)];
  }
}
