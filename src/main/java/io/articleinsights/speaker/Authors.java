package io.articleinsights.speaker;

import io.articleinsights.lexicon.Lemmas;
import io.articleinsights.name.EntityKind;
import io.articleinsights.name.Trait;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who wrote what an article then speaks of: {@code Marl issued a statement. | The statement said}.
 */
final class Authors {

  private static final Set<String> OPENERS = Set.of("a", "an", "another");

  /** So many words may stand before the noun: {@code a strongly worded letter}. */
  private static final int LONGEST = 4;

  /** Its author stands no farther away. */
  private static final int REACH = 8;

  private final AnnotatedText text;
  private final Entities entities;
  private final Map<String, Entity> known = new HashMap<>();

  Authors(AnnotatedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
  }

  /** Takes in a word: after its first mention it is known who wrote it, if the sentence tells. */
  void pass(int noun) {
    String word = lower(noun);
    if (!MentionWords.WRITINGS.contains(word)) {
      return;
    }
    int opener = opener(noun);
    if (opener < 0) {
      return;
    }
    Optional<Entity> author =
        by(noun + 1).or(() -> before(opener)).or(() -> after(opener, noun + 1));
    known.remove(word);
    author.ifPresent(entity -> known.put(word, entity));
  }

  /** Who wrote the statement, the letter that was spoken of last. */
  Optional<Entity> of(String noun) {
    return Optional.ofNullable(known.get(noun));
  }

  private int opener(int noun) {
    int first = text.firstToken(text.sentenceOf(noun));
    for (int token = noun - 1; token >= Math.max(first, noun - LONGEST); token--) {
      if (OPENERS.contains(lower(token))) {
        return token;
      }
    }
    return -1;
  }

  /** {@code a letter | from Ann Lee}, {@code a letter | written by Ann Lee}. */
  private Optional<Entity> by(int next) {
    int by = next;
    if (next < text.tokenCount() && text.tag(next) == PartOfSpeech.VERB) {
      by++;
    }
    boolean made =
        by + 1 < text.tokenCount()
            && (text.tokenIs(by, "by") || by == next && text.tokenIs(by, "from"));
    return made ? entities.runAt(by + 1).flatMap(this::named) : Optional.empty();
  }

  /** {@code Ann Lee issued | a statement}, {@code Ann Lee said in | a statement}. */
  private Optional<Entity> before(int opener) {
    int first = text.firstToken(text.sentenceOf(opener));
    int from = Math.max(first, opener - REACH);
    for (int token = opener - 1; token > from; token--) {
      boolean issues = MentionWords.ISSUING.contains(Lemmas.verb(lower(token)));
      boolean says =
          entities.terms().at(token).has(Trait.SPEECH)
              && text.tag(token - 1) != PartOfSpeech.AUXILIARY;
      if (issues && token >= opener - 2 || says && text.tokenIs(opener - 1, "in")) {
        return subject(token, first);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> subject(int verb, int first) {
    for (int token = verb - 1; token >= Math.max(first, verb - REACH); token--) {
      Optional<Integer> run = entities.runAt(token);
      if (run.isPresent()) {
        return named(run.get());
      }
      if (text.kind(token) != TokenKind.WORD) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code In | a statement, | Ann Lee said}. */
  private Optional<Entity> after(int opener, int end) {
    int run = entities.runEndingAfter(end);
    boolean fronted =
        opener > 0
            && lower(opener - 1).equals("in")
            && run < entities.runs().size()
            && entities.runs().get(run).first() <= end + 2
            && entities.runs().get(run).end() < text.tokenCount();
    return fronted && entities.terms().at(entities.runs().get(run).end()).has(Trait.SPEECH)
        ? named(run)
        : Optional.empty();
  }

  private Optional<Entity> named(int run) {
    return entities.runs().get(run).possessive()
        ? Optional.empty()
        : entities.entity(run).filter(entity -> entity.kind() != EntityKind.PLACE);
  }

  private String lower(int token) {
    return entities.terms().at(token).lower();
  }
}
