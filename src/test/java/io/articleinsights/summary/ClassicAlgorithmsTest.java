package io.articleinsights.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.summary.classic.LatentSemantics;
import io.articleinsights.summary.classic.LexRank;
import io.articleinsights.summary.classic.Luhn;
import io.articleinsights.summary.classic.TextRank;
import io.articleinsights.summary.pool.Algorithm;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each algorithm on a text small enough to reckon by hand. */
class ClassicAlgorithmsTest {

  /** A star: the first sentence shares a word with each of the others, they share none. */
  private static final String[] STAR = {
    "Storm closes harbour.",
    "Storm floods cellars.",
    "Crews closes bridges.",
    "Harbour lost ferries."
  };

  @Test
  void leadTakesTheFirstSentences() {
    assertEquals(List.of(0, 1), Texts.chosen(Algorithm.LEAD, 2, STAR));
  }

  @Test
  void textRankOfAStarIsThatOfItsHub() {
    // In units of 1 / (2 log 4) an edge weighs 1, that of a sentence with itself 3: the hub's make
    // 6
    // and a leaf's 4. h = .15/4 + .85 (h 3/6 + 3l 1/4) with h + 3l = 1: h = .25 / .7875 = .3175.
    double[] scores = new TextRank().scores(Texts.pool(STAR));
    assertEquals(List.of(0.317, 0.228, 0.228, 0.228), Texts.rounded(scores));
  }

  @Test
  void textRankCountsSharedWordsOverTheLogarithmsOfTheLengths() {
    // Edges: 0-1 weighs 2 / log 12 = .805, 0-2 1 / log 9 = .455, 1-2 1 / log 12 = .402; with
    // themselves 0 and 2 have 2 / log 9 = .910, 1 has 3 / log 16 = 1.082. In all .170 + 2 for 0,
    // .289 + 2 for 1 and 1.767 for 2.
    double[] scores =
        new TextRank().scores(Texts.pool("Wind rain.", "Wind rain snow.", "Rain hail."));
    assertTrue(scores[1] > scores[0] && scores[0] > scores[2], Arrays.toString(scores));
  }

  @Test
  void lexRankHasEdgesAboveItsThresholdAndOneFromEachSentenceToItself() {
    // Hub: 4 edges with its own, leaf: 2. h = .15/4 + .85 (h/4 + 3l/2), l = .15/4 + .85 (h/4 +
    // l/2),
    // with h + 3l = 1: h = .4625 / 1.2125 = .3814, l = .2062.
    double[] scores = new LexRank().scores(Texts.pool(STAR));
    assertEquals(List.of(0.381, 0.206, 0.206, 0.206), Texts.rounded(scores));
  }

  @Test
  void lexRankDrawsNoEdgeBelowItsThreshold() {
    String all = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda sigma omega";
    double[] scores = new LexRank().scores(Texts.pool(all + " rain.", "Rain hail snow sleet fog."));
    assertEquals(List.of(0.5, 0.5), Texts.rounded(scores));
  }

  @Test
  void luhnSquaresTheSignificantWordsOfTheBestCluster() {
    // "storm" and "harbour" stand twice. In 0 they are the ends of a cluster of three: 4 / 3. In 1
    // five words lie between them: two clusters of one word each.
    double[] scores =
        new Luhn()
            .scores(
                Texts.pool(
                    "Storm closes harbour.",
                    "Storm blew roofs off barns near that old harbour.",
                    "Nobody complained."));
    assertEquals(List.of(1.333, 1.0, 0.0), Texts.rounded(scores));
  }

  @Test
  void latentSemanticsMeasuresInTheSpaceOfTheStrongTopics() {
    // Two topics without a common word, of five sentences and of one. The similarities of the five
    // are 2 each: value 10, a fifth of it for each. That of the lone one is 2: less than a quarter
    // of
    // 10, so its singular value is less than half, and its topic is dropped.
    String five = "Storm harbour.";
    double[] scores =
        new LatentSemantics().scores(Texts.pool(five, five, five, five, five, "Budget vote."));
    assertEquals(List.of(1.414, 1.414, 1.414, 1.414, 1.414, 0.0), Texts.rounded(scores));
  }

  @Test
  void latentSemanticsKeepsATopicOfHalfTheStrength() {
    // Values 6 and 2, a third of 6 for each of the three.
    double[] scores =
        new LatentSemantics()
            .scores(
                Texts.pool("Storm harbour.", "Storm harbour.", "Storm harbour.", "Budget vote."));
    assertEquals(List.of(1.414, 1.414, 1.414, 1.414), Texts.rounded(scores));
  }

  @Test
  void sumBasicTurnsToOtherWordsOnceAWordIsTold() {
    // "storm" 4/8 is told by 0, its probability squared; "budget" 2/8 is then no less than 1/4 and
    // sentence 3 has the better average.
    String[] text = {"Storm storm.", "Storm warnings.", "Storm sirens.", "Budget budget."};
    assertEquals(List.of(0, 3), Texts.chosen(Algorithm.SUMBASIC, 2, text));
  }

  @Test
  void klSumTakesTheSentenceWhoseWordsAreDistributedAsTheText() {
    String[] text = {"Storm storm storm.", "Storm budget.", "Budget budget storm.", "Budget."};
    assertEquals(List.of(1), Texts.chosen(Algorithm.KLSUM, 1, text));
  }
}
