package io.articleinsights.syntax;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause, seen from its predicate: the verb, or what a form of <i>be</i> links to ({@code mayor}
 * in {@code she is the mayor}). A heading without a verb is a clause too.
 *
 * @param predicate the token of the predicate
 */
public record Clause(Syntax syntax, int predicate) {

  /** How a clause hangs on another. */
  public enum Kind {
    /** Hangs on nothing. */
    MAIN,
    /** Joined to a clause before it: {@code … and left}. */
    COORDINATE,
    /** With a subject of its own, what is said, thought or seen: {@code said (that) he left}. */
    COMPLEMENT,
    /** Shares a subject with the clause it hangs on: {@code wants to leave}. */
    OPEN_COMPLEMENT,
    /** When, why, if: {@code because he left}; also a participle beside the main clause. */
    ADVERBIAL,
    /** {@code who left}. */
    RELATIVE,
    /** {@code seen by nobody}, {@code to be feared}, {@code leaving town}; the claim that … */
    NOUN_MODIFIER,
    /** A clause that is a subject: {@code that he left is known}. */
    SUBJECT,
    /** Set beside without a joint: {@code “I left,” he said}. */
    PARENTHETICAL
  }

  static boolean isPredicate(Syntax syntax, int token) {
    return switch (syntax.relation(token)) {
      case ROOT, CCOMP, XCOMP, ADVCL, ADVCL_RELATIVE, ACL, RELATIVE, PARATAXIS -> true;
      case CSUBJ, CSUBJ_OUTER, CSUBJ_PASS -> true;
      case CONJ -> VerbGroup.exists(syntax, token) || hasSubject(syntax, token);
      default -> syntax.hasChild(token, Relation.COP) || hasSubject(syntax, token);
    };
  }

  private static boolean hasSubject(Syntax syntax, int token) {
    return subject(syntax, token) != Syntax.NO_TOKEN;
  }

  private static int subject(Syntax syntax, int token) {
    int found = Syntax.NO_TOKEN;
    for (int child = syntax.firstChild(token);
        child != Syntax.NO_TOKEN;
        child = syntax.nextSibling(child)) {
      Relation relation = syntax.relation(child);
      boolean better = found == Syntax.NO_TOKEN || relation != Relation.NSUBJ_OUTER;
      if (relation.isSubject() && better) {
        found = child;
      }
    }
    return found;
  }

  public Kind kind() {
    return switch (syntax.relation(predicate)) {
      case ROOT, NONE -> Kind.MAIN;
      case CONJ -> Kind.COORDINATE;
      case CCOMP -> Kind.COMPLEMENT;
      case XCOMP -> Kind.OPEN_COMPLEMENT;
      case RELATIVE -> Kind.RELATIVE;
      case ACL -> Kind.NOUN_MODIFIER;
      case CSUBJ, CSUBJ_OUTER, CSUBJ_PASS -> Kind.SUBJECT;
      case ADVCL, ADVCL_RELATIVE -> Kind.ADVERBIAL;
      default -> Kind.PARENTHETICAL;
    };
  }

  /** The verb with its auxiliaries; empty in a heading. */
  public Optional<VerbGroup> verbGroup() {
    return VerbGroup.exists(syntax, predicate)
        ? Optional.of(new VerbGroup(syntax, predicate))
        : Optional.empty();
  }

  /** The clause that this one hangs on; empty for the main clause. */
  public Optional<Clause> parent() {
    int head = syntax.head(predicate);
    return head == Syntax.NO_TOKEN ? Optional.empty() : syntax.clause(head);
  }

  /** The subject that stands in the clause: a relative pronoun counts. */
  public Optional<NounPhrase> subject() {
    return phrase(subject(syntax, predicate));
  }

  /**
   * The subject that stands in the clause, or the one that a reader understands: the noun before a
   * relative clause for its pronoun, the subject of the clause that this one is joined to, the one
   * who wants to leave.
   */
  public Optional<NounPhrase> understoodSubject() {
    Clause clause = this;
    for (int step = 0; step < 32; step++) {
      Optional<NounPhrase> own = clause.subject();
      int head = syntax.head(clause.predicate);
      if (own.isPresent() && !clause.hasRelativeSubject(own.get())) {
        return own;
      }
      if (head == Syntax.NO_TOKEN || clause.kind() == Kind.COMPLEMENT) {
        return own;
      }
      Optional<NounPhrase> lent = clause.lent(head);
      if (lent.isPresent()) {
        return lent;
      }
      clause = clause.parent().orElseThrow();
    }
    return Optional.empty();
  }

  private boolean hasRelativeSubject(NounPhrase subject) {
    return kind() == Kind.RELATIVE
        && switch (syntax.tag(subject.head())) {
          case WDT, WP, IN, DT -> true;
          default -> false;
        };
  }

  /** What the word that a clause hangs on lends it for a subject. */
  private Optional<NounPhrase> lent(int head) {
    return switch (kind()) {
      case RELATIVE, NOUN_MODIFIER -> phrase(head);
      case OPEN_COMPLEMENT -> phrase(first(head, Relation.OBJ, Relation.IOBJ));
      default -> Optional.empty();
    };
  }

  private int first(int head, Relation relation, Relation other) {
    int child = syntax.child(head, relation);
    return child == Syntax.NO_TOKEN ? syntax.child(head, other) : child;
  }

  /** The direct object. */
  public Optional<NounPhrase> object() {
    return phrase(syntax.child(predicate, Relation.OBJ));
  }

  /** Who is told or given something: {@code told the court that …}, {@code told the court}. */
  public Optional<NounPhrase> addressee() {
    int indirect = syntax.child(predicate, Relation.IOBJ);
    boolean content = complement().isPresent();
    int object = content ? syntax.child(predicate, Relation.OBJ) : Syntax.NO_TOKEN;
    return phrase(indirect == Syntax.NO_TOKEN ? object : indirect);
  }

  /** Who does it, in the passive: {@code by the driver}. */
  public Optional<NounPhrase> agent() {
    return phrase(syntax.child(predicate, Relation.AGENT));
  }

  /** The clause that is the content of this one: {@code said | (that) he left}. */
  public Optional<Clause> complement() {
    int child = first(predicate, Relation.CCOMP, Relation.XCOMP);
    return child == Syntax.NO_TOKEN ? Optional.empty() : Optional.of(new Clause(syntax, child));
  }

  /** The word that opens the clause: {@code that}, {@code whether}, {@code because}, {@code to}. */
  public int opener() {
    return syntax.child(predicate, Relation.MARK);
  }

  /** The clauses that hang on this one directly. */
  public List<Clause> children() {
    List<Clause> children = new ArrayList<>();
    for (int token = start(); token < end(); token++) {
      if (token != predicate && isPredicate(syntax, token)) {
        int above = syntax.head(token);
        if (syntax.clause(above).orElseThrow().predicate == predicate) {
          children.add(new Clause(syntax, token));
        }
      }
    }
    return children;
  }

  /** The first token of the clause, with all that hangs on it. */
  public int start() {
    return syntax.start(predicate);
  }

  /** The token after the last one of the clause, with all that hangs on it. */
  public int end() {
    return syntax.end(predicate);
  }

  /** The clause with all that hangs on it. */
  public Span span() {
    return new Span(syntax.text().tokenStart(start()), syntax.text().tokenEnd(end() - 1));
  }

  private Optional<NounPhrase> phrase(int token) {
    return token == Syntax.NO_TOKEN ? Optional.empty() : Optional.of(new NounPhrase(syntax, token));
  }
}
