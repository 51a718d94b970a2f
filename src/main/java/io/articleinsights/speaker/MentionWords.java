package io.articleinsights.speaker;

import io.articleinsights.lexicon.WordFile;
import java.util.Set;

/** The small words by which the noun phrases that stand for speakers are read. */
final class MentionWords {

  /** End the part of a phrase that names somebody. */
  static final Set<String> CORE_ENDS;

  static final Set<String> OBJECT_OPENERS;
  static final Set<String> ANTECEDENT_ARTICLES;
  static final Set<String> QUANTITIES;
  static final Set<String> RELATIVES;

  /** Open the second of two speakers: {@code Ann Lee and her brother}. */
  static final Set<String> COORDINATION_OPENERS;

  static final Set<String> DESCRIPTION_OPENERS;
  static final Set<String> RESOLUTION_OPENERS;

  static {
    WordFile file = WordFile.read("names/mentions.txt");
    CORE_ENDS = file.words("core ends");
    OBJECT_OPENERS = file.words("object openers");
    ANTECEDENT_ARTICLES = file.words("antecedent articles");
    QUANTITIES = file.words("quantities");
    RELATIVES = file.words("relatives");
    COORDINATION_OPENERS = file.words("coordination openers");
    DESCRIPTION_OPENERS = file.words("description openers");
    RESOLUTION_OPENERS = file.words("resolution openers");
  }

  private MentionWords() {}
}
