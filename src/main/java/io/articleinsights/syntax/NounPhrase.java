package io.articleinsights.syntax;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A noun phrase, seen from its head: {@code the father of a girl killed by the driver} has the head
 * {@code father}. The head of a name is its first part: {@code Tom} of {@code Tom Baker}.
 *
 * @param head the token of the head
 */
public record NounPhrase(Syntax syntax, int head) {

  /** A phrase that hangs on another by a preposition: {@code of a girl}. */
  public record Modifier(int preposition, NounPhrase phrase) {}

  static boolean isInner(Relation relation) {
    return switch (relation) {
      case DET, PREDET, AMOD, COMPOUND, FLAT, FIXED, GOESWITH, NUMMOD -> true;
      default -> false;
    };
  }

  static boolean isHead(Syntax syntax, int token) {
    Relation relation = syntax.relation(token);
    boolean nominal =
        switch (syntax.partOfSpeech(token)) {
          case NOUN, PROPER_NOUN, PRONOUN -> true;
          default -> relation.isSubject() && !syntax.tag(token).isVerbal();
        };
    return nominal && syntax.isParsed(token) && !isInner(relation);
  }

  /** The first token of the core: determiner, adjectives, title, owner. */
  public int coreStart() {
    int start = head;
    for (int child = syntax.firstChild(head);
        child != Syntax.NO_TOKEN && child < head;
        child = syntax.nextSibling(child)) {
      if (isCoreBefore(child)) {
        start = Math.min(start, syntax.start(child));
      }
    }
    return start;
  }

  private boolean isCoreBefore(int child) {
    Relation relation = syntax.relation(child);
    return switch (relation) {
      case NMOD_POSS, NMOD_DESC, NMOD_UNMARKED -> true;
      case ADVMOD -> syntax.nextSibling(child) == head || child + 1 == head;
      default -> isInner(relation);
    };
  }

  /** The token after the last one of the core: the head, or the last part of a name. */
  public int coreEnd() {
    int end = head + 1;
    for (int child = syntax.firstChild(head);
        child != Syntax.NO_TOKEN;
        child = syntax.nextSibling(child)) {
      boolean inner = child > head && isInner(syntax.relation(child));
      end = inner ? Math.max(end, syntax.end(child)) : end;
    }
    return end;
  }

  /** The phrase without what follows its head: {@code the father}, {@code President Tom Baker}. */
  public Span core() {
    return span(coreStart(), coreEnd());
  }

  /** The first token of the whole phrase; a preposition before it does not belong to it. */
  public int start() {
    return coreStart();
  }

  /** The token after the last one of the whole phrase, its coordinated fellows apart. */
  public int end() {
    int end = coreEnd();
    for (int child = syntax.firstChild(head);
        child != Syntax.NO_TOKEN;
        child = syntax.nextSibling(child)) {
      if (child > head && follows(syntax.relation(child))) {
        end = Math.max(end, syntax.end(child));
      }
    }
    return end;
  }

  private static boolean follows(Relation relation) {
    return switch (relation) {
      case NMOD, NMOD_DESC, NMOD_UNMARKED, APPOS, ACL, RELATIVE -> true;
      default -> false;
    };
  }

  /** The whole phrase: with apposition, of-phrases and relative clauses. */
  public Span span() {
    return span(start(), end());
  }

  private Span span(int from, int to) {
    return new Span(syntax.text().tokenStart(from), syntax.text().tokenEnd(to - 1));
  }

  /** What the head is to the word it depends on. */
  public Relation relation() {
    return syntax.relation(head);
  }

  /** The preposition that governs the phrase, or {@link Syntax#NO_TOKEN}. */
  public int preposition() {
    int token = syntax.child(head, Relation.CASE);
    return token < head ? token : Syntax.NO_TOKEN;
  }

  public boolean isName() {
    return syntax.tag(head).isProper();
  }

  /** A personal, relative or other pronoun. */
  public boolean isPronoun() {
    return switch (syntax.tag(head)) {
      case PRP, PRPS, WP, WPS, WDT, EX, DT -> true;
      default -> false;
    };
  }

  /** A phrase set beside this one for the same thing: {@code Tom Baker, the driver}. */
  public Optional<NounPhrase> apposition() {
    return phrase(syntax.child(head, Relation.APPOS));
  }

  /** Whose it is: {@code Tom Baker’s father}, {@code his father}. */
  public Optional<NounPhrase> owner() {
    return phrase(syntax.child(head, Relation.NMOD_POSS));
  }

  /** The phrases that hang on the head by a preposition, in the order of the text. */
  public List<Modifier> modifiers() {
    List<Modifier> modifiers = new ArrayList<>();
    for (int child = syntax.firstChild(head);
        child != Syntax.NO_TOKEN;
        child = syntax.nextSibling(child)) {
      int preposition = syntax.child(child, Relation.CASE);
      if (syntax.relation(child) == Relation.NMOD && preposition != Syntax.NO_TOKEN) {
        modifiers.add(new Modifier(preposition, new NounPhrase(syntax, child)));
      }
    }
    return modifiers;
  }

  /** The phrase after a preposition: {@code modifier("of")} of {@code the father of a girl}. */
  public Optional<NounPhrase> modifier(String preposition) {
    return modifiers().stream()
        .filter(modifier -> syntax.text().tokenIs(modifier.preposition(), preposition))
        .map(Modifier::phrase)
        .findFirst();
  }

  /** The clause that tells about the head: {@code who drove the car}. */
  public Optional<Clause> relativeClause() {
    return clause(syntax.child(head, Relation.RELATIVE));
  }

  /** The participle or infinitive that tells about the head: {@code killed by the driver}. */
  public Optional<Clause> reducedRelative() {
    return clause(syntax.child(head, Relation.ACL));
  }

  /** Whether other phrases are joined to this one by <i>and</i> or the like. */
  public boolean isCoordinated() {
    return members().size() > 1;
  }

  /** This phrase and those joined to it: {@code Ann}, {@code Bob} and {@code the mayor}. */
  public List<NounPhrase> members() {
    List<NounPhrase> members = new ArrayList<>(List.of(this));
    for (int child = syntax.firstChild(head);
        child != Syntax.NO_TOKEN;
        child = syntax.nextSibling(child)) {
      if (syntax.relation(child) == Relation.CONJ && isHead(syntax, child)) {
        members.add(new NounPhrase(syntax, child));
      }
    }
    return members;
  }

  private Optional<NounPhrase> phrase(int token) {
    return token == Syntax.NO_TOKEN ? Optional.empty() : Optional.of(new NounPhrase(syntax, token));
  }

  private Optional<Clause> clause(int token) {
    return token == Syntax.NO_TOKEN ? Optional.empty() : Optional.of(new Clause(syntax, token));
  }
}
