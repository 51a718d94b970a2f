package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.StopWords;
import io.articleinsights.text.TokenKind;
import java.util.Set;

/** Tells what each word of a text can do in a noun phrase, from its tag and its neighbours. */
final class Roles {

  /** Adjectives and nouns that measure, order or judge, and so name nothing. */
  private static final Set<String> VAGUE =
      Set.of(
          """
          able additional available big certain current different entire first second third fourth
          fifth final full general given good better best bad worse worst great greater greatest high
          higher highest important individual key large larger largest last late later latest little
          long longer longest low lower lowest main major new newer newest next numerous old older
          oldest particular past possible present previous real recent right short significant similar
          single small smaller smallest special specific top total true various wide wrong
          lot lots thing things kind kinds sort sorts bit way ways number numbers part parts
          say says said saying tell tells told telling ask asks asked asking add adds added adding
          take takes took taking taken see sees saw seen seeing know knows knew known think thinks
          thought want wants wanted use uses used using look looks looked looking put puts
          monday tuesday wednesday thursday friday saturday sunday
          percent per cent mr mrs ms dr today yesterday tomorrow tonight"""
              .split("\\s+"));

  private final AnnotatedText text;

  Roles(AnnotatedText text) {
    this.text = text;
  }

  /** Whether a lower-case word names nothing by itself. */
  static boolean vague(String word) {
    return VAGUE.contains(word);
  }

  Role of(int token, String written) {
    if (text.kind(token) == TokenKind.NUMBER) {
      return Role.NUMBER;
    }
    if (text.tokenIs(token, "of")) {
      return Role.OF;
    }
    PartOfSpeech tag = text.tag(token);
    if (StopWords.contains(written) && !acronym(written, tag)) {
      return Role.STOP;
    }
    return switch (tag) {
      case PROPER_NOUN -> Role.NAME;
      case NOUN -> Role.NOUN;
      case ADJECTIVE -> Role.MODIFIER;
      case VERB -> participle(token, written) ? Role.MODIFIER : Role.VERB;
      case ADVERB, INTERJECTION -> Role.OTHER;
      case OTHER -> byShape(token, written);
      default -> Role.STOP;
    };
  }

  /** {@code US} and {@code WHO}, that only their capitals tell from pronouns. */
  private static boolean acronym(String written, PartOfSpeech tag) {
    if (tag != PartOfSpeech.PROPER_NOUN || written.length() < 2) {
      return false;
    }
    return written.chars().allMatch(Character::isUpperCase);
  }

  /** {@code distributed systems}, {@code an emerging market}; not {@code has distributed}. */
  private boolean participle(int token, String written) {
    boolean past = written.endsWith("ed");
    if (!past && !written.endsWith("ing") || token + 1 >= text.tokenCount()) {
      return false;
    }
    PartOfSpeech next = text.tag(token + 1);
    boolean beforeNoun = next == PartOfSpeech.NOUN || next == PartOfSpeech.ADJECTIVE;
    return beforeNoun && (token == 0 || opens(text.tag(token - 1), past));
  }

  private static boolean opens(PartOfSpeech before, boolean past) {
    return switch (before) {
      case DETERMINER, ADJECTIVE, NUMERAL -> true;
      case ADPOSITION, COORDINATOR, ADVERB -> past;
      default -> false;
    };
  }

  private Role byShape(int token, String written) {
    if (Character.isUpperCase(written.charAt(0))) {
      return token == text.firstToken(text.sentenceOf(token)) ? Role.NOUN : Role.NAME;
    }
    if (written.endsWith("ly")) {
      return Role.OTHER;
    }
    return written.endsWith("ed") || written.endsWith("ing") ? Role.MODIFIER : Role.NOUN;
  }
}
