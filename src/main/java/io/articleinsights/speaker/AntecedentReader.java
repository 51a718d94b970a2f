package io.articleinsights.speaker;

import io.articleinsights.name.Term;
import io.articleinsights.name.Terms;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.Optional;

/**
 * Finds what {@code they} and {@code it} may stand for without a name: {@code officials}, {@code
 * the company}.
 */
final class AntecedentReader {

  private static final int LONGEST = 5;

  private final AnnotatedText text;
  private final Terms terms;
  private final MentionReader reader;

  AntecedentReader(AnnotatedText text, Terms terms, MentionReader reader) {
    this.text = text;
    this.terms = terms;
    this.reader = reader;
  }

  /** A phrase that turns on a token. */
  record Phrase(int first, Mention.OfDescription mention) {}

  /** The phrase whose head is a token; empty when it is none that could speak. */
  Optional<Phrase> endingAt(int token) {
    Term term = terms.at(token);
    boolean plural = term.has(Trait.PLURAL);
    if (!plural && !term.has(Trait.BODY) || isModifier(token)) {
      return Optional.empty();
    }
    int first = first(token);
    if (!plural && !MentionWords.ARTICLES.contains(terms.at(first).lower())) {
      return Optional.empty();
    }
    return reader.read(first, token + 1) instanceof Mention.OfDescription mention
            && (mention.kind() == EntityKind.GROUP) == plural
        ? Optional.of(new Phrase(first, mention))
        : Optional.empty();
  }

  /** {@code company officials}, {@code candidates Ann Lee and Ed Fry}: the head is after it. */
  private boolean isModifier(int token) {
    return token + 1 < text.tokenCount()
        && (text.tag(token + 1) == PartOfSpeech.NOUN
            || text.tag(token + 1) == PartOfSpeech.PROPER_NOUN
            || text.isClitic(token + 1));
  }

  private int first(int token) {
    int start = text.firstToken(text.sentenceOf(token));
    int first = token;
    while (first > start && token - first < LONGEST && belongs(first - 1)) {
      first--;
      if (MentionWords.ARTICLES.contains(terms.at(first).lower())) {
        return first;
      }
    }
    return first;
  }

  private boolean belongs(int token) {
    if (text.kind(token) != TokenKind.WORD) {
      return false;
    }
    PartOfSpeech tag = text.tag(token);
    String word = terms.at(token).lower();
    return MentionWords.ARTICLES.contains(word)
        || MentionWords.QUANTITIES.contains(word)
        || tag == PartOfSpeech.ADJECTIVE
        || tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.PROPER_NOUN;
  }
}
