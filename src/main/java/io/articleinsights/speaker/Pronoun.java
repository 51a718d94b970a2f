package io.articleinsights.speaker;

import io.articleinsights.lexicon.Gender;
import io.articleinsights.text.AnnotatedText;
import java.util.Locale;
import java.util.Optional;

/** The pronouns that may stand for a speaker. */
enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  I,
  WE,
  YOU,
  WHO;

  static Optional<Pronoun> of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "him", "himself", "his" -> Optional.of(HE);
      case "she", "her", "herself", "hers" -> Optional.of(SHE);
      case "it", "itself", "its" -> Optional.of(IT);
      case "they", "them", "themselves", "their" -> Optional.of(THEY);
      case "i", "me", "myself", "my" -> Optional.of(I);
      case "we", "us", "ourselves", "our" -> Optional.of(WE);
      case "you", "yourself" -> Optional.of(YOU);
      case "who", "whom", "whose", "which", "that" -> Optional.of(WHO);
      default -> Optional.empty();
    };
  }

  /** The gender that a token shows when it is a personal pronoun; made without a string. */
  static Gender genderAt(AnnotatedText text, int token) {
    int length = text.tokenEnd(token) - text.tokenStart(token);
    char first = text.text().charAt(text.tokenStart(token));
    if (length < 2 || length > 7 || "hHsS".indexOf(first) < 0) {
      return Gender.UNKNOWN;
    }
    if (text.tokenIs(token, "he")
        || text.tokenIs(token, "his")
        || text.tokenIs(token, "him")
        || text.tokenIs(token, "himself")) {
      return Gender.MALE;
    }
    boolean her =
        text.tokenIs(token, "she") || text.tokenIs(token, "her") || text.tokenIs(token, "herself");
    return her ? Gender.FEMALE : Gender.UNKNOWN;
  }
}
