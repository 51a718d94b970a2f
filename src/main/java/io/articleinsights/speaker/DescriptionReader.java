package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.lexicon.Peoples;
import io.articleinsights.lexicon.RoleNouns;
import io.articleinsights.lexicon.SpeakingNouns;
import io.articleinsights.lexicon.Titles;
import io.articleinsights.name.EntityKind;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a speaker who is not named but described: head, number, gender, what it is called. */
final class DescriptionReader {

  /** {@code mum-of-five} */
  private static final Pattern PARENT = Pattern.compile("(?:mother|mum|mom|father|dad)-of-[a-z]+");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> PLURAL_OPENERS = Set.of("many", "some", "these");
  private static final Set<String> PLURAL_NOUNS =
      Set.of("people", "police", "men", "women", "others");

  private final AnnotatedText text;
  private final Entities entities;

  DescriptionReader(AnnotatedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
  }

  /**
   * Reads a description.
   *
   * @param start its first token
   * @param core the token after the part that holds the head
   * @param end the token after its last one
   */
  Mention read(int start, int core, int end) {
    int head = head(start, firstOffice(start, core));
    String noun = withoutPossessive(lower(head));
    boolean plural = isPlural(start, head);
    boolean definite = DEFINITE.contains(lower(start)) && !plural;
    Gender gender = RoleNouns.gender(noun);
    return new Mention.OfDescription(
        shown(start, end),
        Titles.noun(noun),
        modifiers(start, head),
        definite || isBareTitle(start, core),
        kind(head, noun, plural, definite && head > start + 1),
        gender);
  }

  /** {@code Moody’s, Seattle Children’s}: nothing but capitalised words, the last a genitive. */
  boolean isFirm(int start, int end) {
    for (int token = start; token < end - 1; token++) {
      if (!Character.isUpperCase(text.text().charAt(text.tokenStart(token)))) {
        return false;
      }
    }
    return end - start > 1 && text.isGenitive(end - 1);
  }

  Mention firm(int start, int end) {
    String name = text.text().substring(text.tokenStart(start), text.tokenEnd(end - 1));
    return Mention.OfDescription.called(name, EntityKind.ORGANISATION);
  }

  private String shown(int start, int end) {
    String shown =
        Phrases.describe(text.text().substring(text.tokenStart(start), text.tokenEnd(end - 1)));
    boolean initial = text.firstToken(text.sentenceOf(start)) == start && !isNamed(start);
    boolean ordinary =
        end - start > 1 || shown.endsWith("s") && text.tag(start) != PartOfSpeech.PROPER_NOUN;
    return initial && ordinary && shown.startsWith(text.tokenText(start))
        ? Phrases.decapitalise(shown)
        : shown;
  }

  /** {@code the Ohio senator | and presidential candidate}: one person, called two things. */
  private int firstOffice(int start, int core) {
    boolean one = DEFINITE.contains(lower(start)) && RoleNouns.contains(lower(core - 1));
    for (int token = start + 2; one && token < core - 1; token++) {
      if (text.tokenIs(token, "and") && Titles.isOffice(lower(token - 1))) {
        return token;
      }
    }
    return core;
  }

  private int head(int start, int core) {
    int head = core - 1;
    while (head > start && text.kind(head) != TokenKind.WORD) {
      head--;
    }
    return head;
  }

  private List<String> modifiers(int start, int head) {
    List<String> modifiers = new ArrayList<>();
    for (int token = start; token < head && modifiers.size() < 12; token++) {
      if (!MentionWords.DESCRIPTION_OPENERS.contains(lower(token)) && !text.isGenitive(token)) {
        modifiers.add(lower(token));
      }
    }
    return modifiers;
  }

  private boolean isBareTitle(int start, int core) {
    return Character.isUpperCase(text.text().charAt(text.tokenStart(start)))
        && core - start <= 3
        && !MentionWords.QUANTITIES.contains(lower(start))
        && !lower(start).equals("one")
        && !lower(start).equals("another")
        && Titles.isOffice(stripped(core - 1));
  }

  private String stripped(int token) {
    String word = text.tokenText(token);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isPlural(int start, int head) {
    String noun = lower(head);
    return noun.endsWith("s") && !noun.endsWith("ss") && !RoleNouns.contains(noun)
        || PLURAL_OPENERS.contains(lower(start))
        || PLURAL_NOUNS.contains(noun);
  }

  /**
   * What a description is of.
   *
   * @param again whether it most likely calls somebody again, by other words
   */
  private EntityKind kind(int head, String noun, boolean plural, boolean again) {
    if (!speaks(head, noun)) {
      return EntityKind.THING;
    }
    if (plural) {
      return EntityKind.GROUP;
    }
    boolean person = again ? RoleNouns.contains(noun) : SpeakingNouns.isPerson(noun);
    return person || Titles.isOffice(noun) || isVariation(noun)
        ? EntityKind.PERSON
        : EntityKind.ORGANISATION;
  }

  /** Whether a noun stands for who or what can say something; names and numbers may. */
  private boolean speaks(int head, String noun) {
    boolean named =
        isNamed(head)
            || Character.isUpperCase(text.text().charAt(text.tokenStart(head)))
                && (text.tag(head) == PartOfSpeech.PROPER_NOUN && SpeakingNouns.isRare(noun)
                    || text.firstToken(text.sentenceOf(head)) != head);
    boolean heap = SpeakingNouns.isHeap(noun) && head + 2 < text.tokenCount();
    if (heap && text.tokenIs(head + 1, "of")) {
      int last = lastNoun(head + 2);
      return speaks(last, lower(last));
    }
    return named
        || !Character.isLetter(noun.charAt(0))
        || isVariation(noun)
        || SpeakingNouns.contains(noun);
  }

  /** {@code a series of | news articles}: the noun that a phrase turns on. */
  private int lastNoun(int from) {
    int last = from;
    while (last + 1 < text.endToken(text.sentenceOf(from))
        && (text.tag(last + 1) == PartOfSpeech.NOUN
            || text.tag(last + 1) == PartOfSpeech.PROPER_NOUN)) {
      last++;
    }
    return last;
  }

  /** {@code the Italian, the 34-year-old}: somebody who was named before, called by other words. */
  static boolean isVariation(String noun) {
    return RoleNouns.varies(noun)
        || Peoples.isMember(noun)
        || Peoples.isPartisan(noun)
        || isAge(noun)
        || PARENT.matcher(noun).matches();
  }

  /** {@code the 34-year-old, the 34-year-old guitarist}. */
  static boolean isAge(String word) {
    return word.endsWith("-year-old");
  }

  private static String withoutPossessive(String noun) {
    if (noun.length() > 2 && (noun.endsWith("'s") || noun.endsWith("’s"))) {
      return noun.substring(0, noun.length() - 2);
    }
    return noun;
  }

  private boolean isNamed(int token) {
    return entities.runAt(token).isPresent();
  }

  private String lower(int token) {
    return entities.terms().at(token).lower();
  }
}
