package io.articleinsights.text;

import io.articleinsights.lexicon.WordFile;
import io.articleinsights.lexicon.WordTable;

/** Pieces of which tokens are made. */
final class TokenPieces {

  /** Come after an apostrophe: {@code she’ll}. */
  static final WordTable CLITICS;

  /** Words whose first letters an apostrophe stands for: {@code ’em}. */
  static final WordTable ELISIONS;

  static final WordTable TOP_LEVEL_DOMAINS;

  static {
    WordFile file = WordFile.read("grammar/tokens.txt");
    CLITICS = WordTable.of(file.words("clitics"));
    ELISIONS = WordTable.of(file.words("elisions"));
    TOP_LEVEL_DOMAINS = WordTable.of(file.words("top-level domains"));
  }

  private TokenPieces() {}
}
