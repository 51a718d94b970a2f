package io.articleinsights.summary;

import io.articleinsights.summary.pool.Figures;
import io.articleinsights.summary.pool.Figures.Naming;
import io.articleinsights.summary.pool.Substitution;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells of each sentence of an article whether it can be read by itself. */
final class StandingReader {

  private static final double ALL = 0.9;

  /** So many tokens into an article's first sentence it has told of somebody. */
  private static final int LATE = 10;

  private final AnnotatedText body;
  private final boolean[] fragments;
  private final boolean[] cut;
  private final double[] quoted;
  private final Descriptions descriptions;

  /** For each sentence the token of the pronoun that it does not explain, or -1. */
  private final int[] open;

  /** For each sentence 1 when its first words point back, 2 when not, 0 as long as nobody asked. */
  private final byte[] leaning;

  private final Substitution[] certain;
  private final Map<Integer, Set<String>> named = new HashMap<>();
  private final Map<Integer, List<Substitution>> shortened = new HashMap<>();

  /**
   * @param fragments for each sentence whether it is none
   */
  StandingReader(SummarySource source, boolean[] fragments) {
    this.body = source.body();
    this.fragments = fragments;
    this.cut = QuotationMarks.cut(body, source.quotes());
    this.quoted = Coverage.ofQuotes(body, source.quotes());
    this.descriptions = new Descriptions(body);
    this.open = new int[body.sentenceCount()];
    Arrays.fill(open, -1);
    this.leaning = new byte[body.sentenceCount()];
    this.certain = new Substitution[body.sentenceCount()];
    note(source.entities());
  }

  private void note(Figures entities) {
    for (Span pronoun : entities.open()) {
      open[sentenceAt(pronoun)] = body.tokenAtOrAfter(pronoun.start());
    }
    for (Substitution substitution : entities.certain()) {
      certain[sentenceAt(substitution.mention())] = substitution;
    }
    for (Naming naming : entities.full()) {
      named.computeIfAbsent(sentenceAt(naming.place()), key -> new HashSet<>()).add(naming.name());
    }
    for (Substitution substitution : entities.shortened()) {
      noteShortened(substitution, sentenceAt(substitution.mention()));
    }
  }

  /** Once a sentence, and not where the sentence gives the full name, too. */
  private void noteShortened(Substitution substitution, int sentence) {
    List<Substitution> before = shortened.computeIfAbsent(sentence, key -> new ArrayList<>(1));
    boolean known =
        named(sentence).contains(substitution.name())
            || before.stream().anyMatch(one -> one.name().equals(substitution.name()));
    if (!known) {
      before.add(substitution);
    }
  }

  private int sentenceAt(Span place) {
    return body.sentenceOf(body.tokenAtOrAfter(place.start()));
  }

  /** What may be explained in brackets in a sentence, in the order of the text. */
  List<Substitution> substitutions(int sentence) {
    List<Substitution> all = new ArrayList<>(shortened.getOrDefault(sentence, List.of()));
    if (certain[sentence] != null) {
      all.add(certain[sentence]);
    }
    all.sort(Comparator.comparing(Substitution::mention));
    return all;
  }

  Descriptions descriptions() {
    return descriptions;
  }

  /** Whether a quotation that begins in a sentence goes on after it. */
  boolean leavesOpen(int sentence) {
    return QuotationMarks.leavesOpen(body, sentence);
  }

  /** The full names that a sentence gives. */
  Set<String> named(int sentence) {
    return named.getOrDefault(sentence, Set.of());
  }

  /**
   * How a sentence stands.
   *
   * @param first whether nothing but headings and the like stands before it: then it may ask, or
   *     open with a {@code But}
   */
  Standing of(int sentence, boolean first) {
    boolean cutUp = fragments[sentence] || cut[sentence] || isTurn(sentence) || pointsOn(sentence);
    if (cutUp || isBracketOrQuestion(sentence, first)) {
      return Standing.NEVER;
    }
    boolean leans =
        first
            ? isOpen(sentence) && !isLate(sentence)
                || pointsBack(sentence)
                || isBareQuotation(sentence)
            : isOpen(sentence) || leansBack(sentence);
    return leans ? Standing.AFTER_PREVIOUS : Standing.ALONE;
  }

  /** Half of a bracket, or a question that no reader of a summary was asked. */
  private boolean isBracketOrQuestion(int sentence, boolean first) {
    return QuotationMarks.cutsBracket(body, sentence)
        || !first && asksItself(sentence)
        || asks(sentence) && isToSomebody(sentence);
  }

  private boolean leansBack(int sentence) {
    return opensLeaning(sentence)
        || BackReferences.hold(body, sentence)
        || isBareQuotation(sentence)
        || isNumbered(sentence)
        || asks(sentence);
  }

  private boolean pointsBack(int sentence) {
    return !isExplained(sentence)
        && !DependentOpening.tellsWhoseLater(body, sentence)
        && DependentOpening.pointsBack(body, sentence)
        && !DependentOpening.setsScene(body, sentence);
  }

  private boolean isOpen(int sentence) {
    return open[sentence] >= 0 && certain[sentence] == null;
  }

  /**
   * {@code The hacker pleaded guilty, saying he was sorry}: an article begins with it, so that the
   * noun tells whom it means; not {@code A smile lit his face}.
   */
  private boolean isLate(int sentence) {
    int pronoun = open[sentence];
    boolean noun = false;
    for (int token = body.firstToken(sentence); token < pronoun; token++) {
      noun |= body.tag(token) == PartOfSpeech.NOUN;
    }
    return noun
        && (pronoun - body.firstToken(sentence) >= LATE
            || body.tokenIs(pronoun, "he")
            || body.tokenIs(pronoun, "she"));
  }

  /** Whether the first words are better understood with the sentence before. */
  boolean leans(int sentence) {
    return opensLeaning(sentence) || DependentOpening.isVoice(body, sentence);
  }

  /** Whether the first words point back, where that is not explained in brackets. */
  private boolean opensLeaning(int sentence) {
    if (leaning[sentence] == 0) {
      boolean leans = !isExplained(sentence) && DependentOpening.lean(body, sentence);
      leaning[sentence] = (byte) (leans ? 1 : 2);
    }
    return leaning[sentence] == 1;
  }

  /** Whether the first word is a pronoun that is explained. */
  private boolean isExplained(int sentence) {
    int word = DependentOpening.firstWord(body, sentence);
    return certain[sentence] != null
        && word < body.endToken(sentence)
        && certain[sentence].mention().start() == body.tokenStart(word);
  }

  /** A sentence that is all quotation: who speaks is told elsewhere. */
  private boolean isBareQuotation(int sentence) {
    return quoted[sentence] > ALL
        && body.kind(body.firstToken(sentence)) == TokenKind.QUOTATION_MARK
        && body.kind(body.endToken(sentence) - 1) == TokenKind.QUOTATION_MARK;
  }

  /** {@code Q: What happened?}, {@code A: It sank.} */
  private boolean isTurn(int sentence) {
    int first = body.firstToken(sentence);
    return first + 1 < body.endToken(sentence)
        && body.tokenIs(first + 1, ":")
        && body.tokenEnd(first) - body.tokenStart(first) == 1;
  }

  /** {@code 1. Take a map.} */
  private boolean isNumbered(int sentence) {
    int end = body.tokenEnd(body.firstToken(sentence));
    String text = body.text();
    return body.kind(body.firstToken(sentence)) == TokenKind.NUMBER
        && (text.charAt(end - 1) == '.' || end < text.length() && text.charAt(end) == '.')
        && body.firstToken(sentence) + 2 < body.endToken(sentence);
  }

  /** {@code Here is what we know:}, {@code And then it happened…} */
  private boolean pointsOn(int sentence) {
    Span span = body.sentenceSpan(sentence);
    String text = body.text().substring(span.start(), span.end()).stripTrailing();
    return text.endsWith(":") || text.endsWith("…") || text.endsWith("...");
  }

  /** Whether a sentence is nothing but quotation, holds a part of one only, or asks. */
  boolean isQuotation(int sentence) {
    return quoted[sentence] > ALL || cut[sentence] || asks(sentence);
  }

  /** {@code Why did you leave?}: a question of an interview. */
  private boolean isToSomebody(int sentence) {
    for (int token = body.firstToken(sentence); token < body.endToken(sentence); token++) {
      if (body.tokenIs(token, "you") || body.tokenIs(token, "your")) {
        return true;
      }
    }
    return false;
  }

  private boolean asks(int sentence) {
    int end = body.endToken(sentence);
    return asksItself(sentence)
        || end - 2 >= body.firstToken(sentence) && body.tokenIs(end - 2, "?");
  }

  /** Not {@code The mayor said: “Why?”}, where what is quoted asks. */
  private boolean asksItself(int sentence) {
    return body.tokenIs(body.endToken(sentence) - 1, "?");
  }
}
