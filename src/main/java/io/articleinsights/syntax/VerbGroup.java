package io.articleinsights.syntax;

import io.articleinsights.text.Span;

/**
 * A verb with its auxiliaries, its negation and its particle: {@code would not have pointed out}.
 * Where a form of <i>be</i> only links ({@code is the mayor}), it is the verb.
 *
 * @param predicate the token that heads the clause: the verb, or what <i>be</i> links to
 */
public record VerbGroup(Syntax syntax, int predicate) {

  /** Who acts: the subject, or somebody else on the subject. */
  public enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** What kind of certainty a modal verb lends. */
  public enum Modality {
    NONE,
    /** will, shall, would of a future. */
    FUTURE,
    /** would. */
    CONDITIONAL,
    /** can, could, may, might. */
    POSSIBLE,
    /** must, should, ought. */
    NECESSARY
  }

  static boolean exists(Syntax syntax, int predicate) {
    return syntax.tag(predicate).isVerbal() || syntax.hasChild(predicate, Relation.COP);
  }

  /** The token of the verb that carries the meaning. */
  public int verb() {
    int copula = syntax.child(predicate, Relation.COP);
    return copula == Syntax.NO_TOKEN ? predicate : copula;
  }

  /** The token of the first auxiliary, or of the verb when it has none. */
  public int first() {
    int child = syntax.firstChild(predicate);
    while (child != Syntax.NO_TOKEN && !syntax.relation(child).isAuxiliary()) {
      child = syntax.nextSibling(child);
    }
    return child == Syntax.NO_TOKEN ? verb() : Math.min(child, verb());
  }

  /** The first token of the group. */
  public int start() {
    return first();
  }

  /** The token after the last one of the group, its particle included. */
  public int end() {
    int particle = syntax.child(verb(), Relation.PARTICLE);
    return particle == verb() + 1 ? particle + 1 : verb() + 1;
  }

  public Span span() {
    return new Span(syntax.text().tokenStart(start()), syntax.text().tokenEnd(end() - 1));
  }

  public Voice voice() {
    boolean passive =
        syntax.hasChild(predicate, Relation.AUX_PASS)
            || syntax.hasChild(predicate, Relation.NSUBJ_PASS)
            || isBareParticiple();
    return passive ? Voice.PASSIVE : Voice.ACTIVE;
  }

  /** {@code a girl killed by a driver}. */
  private boolean isBareParticiple() {
    Relation relation = syntax.relation(predicate);
    return syntax.tag(predicate) == Tag.VBN
        && (relation == Relation.ACL || relation == Relation.ADVCL || relation == Relation.AMOD)
        && first() == predicate;
  }

  /** Whether a word of the group says no: {@code not}, {@code never}, {@code didn’t}. */
  public boolean isNegative() {
    for (int child = syntax.firstChild(predicate);
        child != Syntax.NO_TOKEN;
        child = syntax.nextSibling(child)) {
      if (isNegation(child)) {
        return true;
      }
    }
    return endsInNot(predicate);
  }

  private boolean isNegation(int child) {
    return switch (syntax.relation(child)) {
      case AUX, AUX_PASS, COP -> endsInNot(child);
      case ADVMOD ->
          child < predicate
              && (endsInNot(child)
                  || syntax.text().tokenIs(child, "not")
                  || syntax.text().tokenIs(child, "never"));
      default -> false;
    };
  }

  private boolean endsInNot(int token) {
    String text = syntax.text().text();
    int end = syntax.text().tokenEnd(token);
    int start = end - 3;
    return start >= syntax.text().tokenStart(token)
            && (text.regionMatches(true, start, "n't", 0, 3)
                || text.regionMatches(true, start, "n’t", 0, 3))
        || syntax.text().tokenIs(token, "cannot");
  }

  /** The token of the modal verb, or {@link Syntax#NO_TOKEN}. */
  public int modal() {
    int child = syntax.child(predicate, Relation.AUX);
    while (child != Syntax.NO_TOKEN && syntax.tag(child) != Tag.MD) {
      child = syntax.nextSibling(child);
    }
    return child;
  }

  public Modality modality() {
    int modal = modal();
    return modal == Syntax.NO_TOKEN ? Modality.NONE : modality(modal);
  }

  private Modality modality(int modal) {
    return modality(syntax.text().tokenLower(modal).replace('’', '\''));
  }

  private static Modality modality(String word) {
    return switch (word) {
      case "will", "won't", "shall", "'ll", "ll" -> Modality.FUTURE;
      case "would", "wouldn't", "'d", "d" -> Modality.CONDITIONAL;
      case "must", "should", "ought", "mustn't", "shouldn't" -> Modality.NECESSARY;
      default -> Modality.POSSIBLE;
    };
  }

  /** Whether the group has a finite form: {@code said}, {@code has said}, {@code will say}. */
  public boolean isFinite() {
    return syntax.tag(first()).isFinite();
  }

  /** {@code to say}. */
  public boolean isInfinitive() {
    int mark = syntax.child(predicate, Relation.MARK);
    return mark != Syntax.NO_TOKEN && syntax.tag(mark) == Tag.TO;
  }

  /** A present or past participle without an auxiliary: {@code saying}. */
  public boolean isParticiple() {
    Tag tag = syntax.tag(first());
    return tag == Tag.VBG || tag == Tag.VBN;
  }
}
