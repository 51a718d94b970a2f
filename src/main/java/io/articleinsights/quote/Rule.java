package io.articleinsights.quote;

import java.util.Locale;

/**
 * The rules as data: what each looks for, a sentence that it reads and one that it must leave
 * alone, and the share of its finds that were right on the training articles. A pilcrow in an
 * example ends a paragraph.
 */
enum Rule {
  DIRECT_CUE_BEHIND(
      "Quoted words, then the speaker and a verb of saying.",
      "“We won the cup,” Ann Lee said.",
      "On the radio show “Good Morning,” Ann Lee said that they won.",
      0.97),
  DIRECT_INVERTED(
      "Quoted words, then a verb of saying and the speaker.",
      "“We won the cup,” said Ann Lee.",
      "The “good old days,” said to be over, are back.",
      0.97),
  DIRECT_CUE_BEFORE(
      "The speaker and a verb of saying or a colon, then quoted words.",
      "Ann Lee said: “We won.”",
      "Ann Lee wrote the book “A Long Way Home.”",
      0.79),
  DIRECT_ACCORDING(
      "Quoted words, then according to and the speaker.",
      "“We won the cup,” according to Ann Lee.",
      "The cup, “won at last,” was polished according to the law.",
      0.8),
  DIRECT_SIGNED(
      "A quoted sentence, a dash, and a name until the end of the paragraph.",
      "“We won the cup.” — Ann Lee",
      "“We won the cup,” — Ann Lee smiled at last.",
      0.8),
  DIRECT_ANY_VERB(
      "A whole quoted sentence, then whoever acts.",
      "“We won the cup!” Ann Lee rejoiced.",
      "The word “cup” made Ann Lee smile.",
      0.9),
  DIRECT_NO_CUE(
      "A quoted sentence that nothing announces; the subject of the sentence before speaks.",
      "Ann Lee smiled. “We won the cup.”",
      "Ann Lee read “The Cup.” She smiled.",
      0.27),
  DIRECT_CONTINUED(
      "A quoted sentence behind another quote in the same paragraph; its speaker speaks on.",
      "“We won,” Ann Lee said. She paused and smiled. “We really won the cup.”",
      "“We won,” Ann Lee said. She had won the “cup” before.",
      0.51),
  DIRECT_NEXT_PARAGRAPH(
      "A quoted paragraph behind another quote; its speaker speaks on.",
      "Ann Lee said they had won. ¶ “It was hard.”",
      "Ann Lee said they had won. ¶ The “cup” was theirs.",
      0.44),
  TURN(
      "A paragraph of an interview: a name, a colon, what is said.",
      "Reporter: Did you win? ¶ Lee: We did. ¶ Reporter: How? ¶ Lee: By luck.",
      "Sports: The cup is ours. ¶ Ann Lee went home.",
      0.33),
  DIALOGUE(
      "A paragraph that opens with a dash, then what is said, the speaker and a verb of saying.",
      "— We won, said Ann Lee.",
      "— A cup made of silver. ¶ — A ball.",
      0.8),
  REPORTED_THAT(
      "The speaker, a verb of saying, that and a clause.",
      "Ann Lee said that they won.",
      "Ann Lee made sure that they won.",
      0.82),
  REPORTED_CLAUSE(
      "The speaker, a verb of saying and a clause without that.",
      "Ann Lee said they won.",
      "The added cost is small.",
      0.8),
  REPORTED_BEHIND(
      "A clause, then the speaker and a verb of saying between commas.",
      "They won, Ann Lee said.",
      "They won, and the crowd left.",
      0.82),
  REPORTED_HEARER(
      "The speaker, a verb of telling, who is told, and a clause.",
      "Ann Lee told fans they won.",
      "Ann Lee told stories.",
      0.77),
  REPORTED_GERUND(
      "A verb of saying in -ing and a clause; the subject of the sentence speaks.",
      "Ann Lee waved, saying they won.",
      "It goes without saying that they won.",
      0.64),
  REPORTED_QUESTION(
      "The speaker, a verb of asking and an indirect question.",
      "Ann Lee asked whether they won.",
      "Nobody knew Ann Lee, whether they won or not.",
      0.73),
  REPORTED_OBJECT(
      "The speaker, a verb of saying and what it is about.",
      "Ann Lee opposed the plan.",
      "The claim was filed in court.",
      0.62),
  REPORTED_PREDICATE(
      "The speaker, a verb of judging, and what is judged.",
      "Ann Lee described the plan as a mess.",
      "Ann Lee works for a firm called Marl.",
      0.66),
  REPORTED_REQUEST(
      "The speaker, a verb of asking for something, somebody and an infinitive.",
      "Ann Lee urged fans to come.",
      "Ann Lee came to urge fans.",
      0.63),
  REPORTED_INFINITIVE(
      "The speaker, a verb of promising or refusing and an infinitive.",
      "Ann Lee vowed to come.",
      "Ann Lee had to come.",
      0.6),
  ACCORDING_TO(
      "According to the speaker, before or behind a clause.",
      "According to Ann Lee, they won.",
      "The bridge was built according to the law.",
      0.82),
  REPORTED_AS(
      "As, the speaker and a verb of saying, a comma, and a clause.",
      "As Ann Lee put it, the plan was dead.",
      "As Ann Lee left, the plan was dead.",
      0.85),
  REPORTED_COLON(
      "The speaker, a verb of saying, a colon, and a clause without quotation marks.",
      "Ann Lee tweeted: The plan is dead.",
      "Ann Lee wore: a hat and a coat.",
      0.7),
  REPORTED_NOUN(
      "A noun of saying, that, and a clause; whose claim it is speaks.",
      "Ann Lee’s claim that the plan was dead angered fans.",
      "The claim was filed in court.",
      0.45),
  ATTITUDE_CLAUSE(
      "Somebody, a verb of thinking and a clause.",
      "Ann Lee believes they won.",
      "You may know they won.",
      0.65),
  ATTITUDE_OBJECT(
      "Somebody, a verb of wanting and what is wanted.",
      "Ann Lee wants a win.",
      "The wants of Ann Lee are few.",
      0.53),
  ATTITUDE_INFINITIVE(
      "Somebody, a verb of wanting and an infinitive.",
      "Ann Lee hopes to win.",
      "Ann Lee went to win.",
      0.55);

  private final String description;
  private final String example;
  private final String counterexample;
  private final double precision;
  private final String label;
  private final String step;

  Rule(String description, String example, String counterexample, double precision) {
    this.description = description;
    this.example = example;
    this.counterexample = counterexample;
    this.precision = precision;
    this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.step = precision + ": the share of this rule's finds that were right in training";
  }

  /** The rule's name as shown to users. */
  String label() {
    return label;
  }

  /** Whether the content is a clause rather than a noun phrase or an infinitive. */
  boolean clausal() {
    return switch (this) {
      case REPORTED_OBJECT,
          REPORTED_PREDICATE,
          REPORTED_REQUEST,
          REPORTED_INFINITIVE,
          ATTITUDE_OBJECT,
          ATTITUDE_INFINITIVE ->
          false;
      default -> true;
    };
  }

  /** Whether the cue stands behind the quoted words. */
  boolean behind() {
    return this == DIRECT_CUE_BEHIND
        || this == DIRECT_INVERTED
        || this == DIRECT_ACCORDING
        || this == DIRECT_SIGNED
        || this == DIRECT_ANY_VERB;
  }

  /** Whether the content is word for word, although no quotation marks show it. */
  boolean verbatim() {
    return this == TURN || this == DIALOGUE;
  }

  boolean attitude() {
    return this == ATTITUDE_CLAUSE || this == ATTITUDE_OBJECT || this == ATTITUDE_INFINITIVE;
  }

  /** What the rule looks for, in a sentence. */
  String description() {
    return description;
  }

  /** A text in which the rule finds a quote. */
  String example() {
    return example;
  }

  /** A text like it, in which the rule finds none. */
  String counterexample() {
    return counterexample;
  }

  /** Where the confidence in its finds starts, for people. */
  String step() {
    return step;
  }

  /** The share of its finds that were right, from 0 to 1. */
  double precision() {
    return precision;
  }
}
