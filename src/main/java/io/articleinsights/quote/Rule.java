package io.articleinsights.quote;

/** The rules by name, each with an example and the share of its finds that were right on train. */
enum Rule {
  DIRECT_CUE_BEHIND("“We won,” Ann Lee said.", 0.95),
  DIRECT_INVERTED("“We won,” said Ann Lee.", 0.92),
  DIRECT_CUE_BEFORE("Ann Lee said: “We won.”", 0.77),
  DIRECT_ACCORDING("“We won,” according to Ann Lee.", 0.8),
  DIRECT_ANY_VERB("“We won!” Ann Lee beamed.", 0.8),
  DIRECT_NO_CUE("Ann Lee smiled. “We won.”", 0.25),
  DIRECT_CONTINUED("“We won,” Ann Lee said. She paused. “We did it.”", 0.5),
  DIRECT_NEXT_PARAGRAPH("Ann Lee said they had won. ¶ “It was hard.”", 0.45),
  TURN("Reporter: Did you win? ¶ Lee: We did.", 0.5),
  REPORTED_THAT("Ann Lee said that they won.", 0.8),
  REPORTED_CLAUSE("Ann Lee said they won.", 0.77),
  REPORTED_BEHIND("They won, Ann Lee said.", 0.8),
  REPORTED_HEARER("Ann Lee told fans they won.", 0.75),
  REPORTED_GERUND("Ann Lee waved, adding that they won.", 0.55),
  REPORTED_QUESTION("Ann Lee asked whether they won.", 0.65),
  REPORTED_OBJECT("Ann Lee condemned the plan.", 0.53),
  REPORTED_PREDICATE("Ann Lee described the plan as a mess.", 0.6),
  REPORTED_REQUEST("Ann Lee urged fans to come.", 0.6),
  REPORTED_INFINITIVE("Ann Lee vowed to come.", 0.6),
  ACCORDING_TO("According to Ann Lee, they won.", 0.85),
  ATTITUDE_CLAUSE("Ann Lee believes they won.", 0.6),
  ATTITUDE_OBJECT("Ann Lee wants a win.", 0.45),
  ATTITUDE_INFINITIVE("Ann Lee hopes to win.", 0.55);

  private final String example;
  private final double precision;

  Rule(String example, double precision) {
    this.example = example;
    this.precision = precision;
  }

  /** The rule's name as shown to users. */
  String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
        || this == DIRECT_ANY_VERB;
  }

  boolean attitude() {
    return this == ATTITUDE_CLAUSE || this == ATTITUDE_OBJECT || this == ATTITUDE_INFINITIVE;
  }

  String example() {
    return example;
  }

  double precision() {
    return precision;
  }
}
