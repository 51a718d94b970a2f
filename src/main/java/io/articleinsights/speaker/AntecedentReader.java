package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.lexicon.SpeakingNouns;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.Term;
import io.articleinsights.name.Terms;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.Optional;

/**
 * Finds what a pronoun may stand for without a name: {@code officials}, {@code the company}, {@code
 * a neighbour}.
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
    int end = plural ? complementEnd(token) : token + 1;
    return reader.read(first, end) instanceof Mention.OfDescription mention
            && (mention.kind() == EntityKind.GROUP) == plural
        ? Optional.of(new Phrase(first, mention))
        : Optional.empty();
  }

  /**
   * The person whom a phrase that turns on a token describes; empty unless it is the subject of its
   * sentence: {@code A friend of his wept}, {@code On Monday, the mayor of Elm left}.
   */
  Optional<Phrase> personAt(int token) {
    boolean noun =
        text.tag(token) == PartOfSpeech.NOUN
            && !isModifier(token)
            && (token + 1 == text.tokenCount() || !belongs(token + 1));
    if (!noun || !SpeakingNouns.isPerson(terms.at(token).lower())) {
      return Optional.empty();
    }
    int first = opener(token);
    int end = complementEnd(token);
    return first >= 0
            && isSubject(first, end)
            && !isFrontedPredicate(end)
            && !isOfTopic(first, end, token)
            && reader.read(first, end) instanceof Mention.OfDescription mention
            && mention.kind() == EntityKind.PERSON
        ? Optional.of(new Phrase(first, mention))
        : Optional.empty();
  }

  /** {@code Her teacher was a cook. | She …}: it is still she of whom the text tells. */
  private boolean isOfTopic(int first, int end, int noun) {
    Gender owner = Pronoun.genderAt(text, first);
    boolean being = end < text.tokenCount() && text.tag(end) == PartOfSpeech.AUXILIARY;
    return owner != Gender.UNKNOWN
        && being
        && RoleNouns.gender(terms.at(noun).lower()).agreesWith(owner);
  }

  /** The article or the like before a noun, negative when there is none near. */
  private int opener(int noun) {
    int start = text.firstToken(text.sentenceOf(noun));
    for (int token = noun - 1; token >= start && token >= noun - LONGEST; token--) {
      String word = terms.at(token).lower();
      if (MentionWords.ARTICLES.contains(word) || word.equals("one") || word.equals("another")) {
        return token;
      }
      if (!describes(token)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code the | newly appointed | minister}. */
  private boolean describes(int token) {
    String word = terms.at(token).lower();
    boolean participle =
        text.tag(token) == PartOfSpeech.VERB && (word.endsWith("ed") || word.endsWith("ing"));
    return belongs(token) || text.tag(token) == PartOfSpeech.ADVERB || participle;
  }

  /** Whether nothing, a conjunction or a phrase in commas without a verb comes before. */
  private boolean isSubject(int first, int end) {
    int start = text.firstToken(text.sentenceOf(first));
    if (first == start || first == start + 1 && text.tag(start) == PartOfSpeech.COORDINATOR) {
      return true;
    }
    boolean fronted =
        text.tokenIs(first - 1, ",")
            && terms.at(start).has(Trait.PREPOSITION)
            && end < text.tokenCount()
            && isVerb(end);
    for (int token = start; fronted && token < first; token++) {
      fronted = !isVerb(token);
    }
    return fronted;
  }

  private boolean isVerb(int token) {
    return text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUXILIARY;
  }

  /**
   * {@code A former guard, | Tom Reed left}, {@code An immigrant from Elm who came in May, | she
   * left}: it is they who were one.
   */
  private boolean isFrontedPredicate(int end) {
    int limit = text.endToken(text.sentenceOf(end - 1));
    int comma = end;
    while (comma < limit && !text.tokenIs(comma, ",")) {
      comma++;
    }
    int next = comma + 1;
    if (next >= limit) {
      return false;
    }
    boolean relative = MentionWords.RELATIVES.contains(terms.at(next).lower());
    boolean person = text.tokenIs(next, "he") || text.tokenIs(next, "she");
    return comma == end && !relative || person;
  }

  /** The end of {@code minister | of environmental protection}. */
  private int complementEnd(int noun) {
    int end = noun + 1;
    int limit = text.endToken(text.sentenceOf(noun));
    while (end + 1 < limit && text.tokenIs(end, "of") && belongs(end + 1)) {
      end++;
      while (end < limit && belongs(end)) {
        end++;
      }
    }
    return end;
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
