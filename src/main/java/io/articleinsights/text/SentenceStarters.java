package io.articleinsights.text;

import io.articleinsights.lexicon.WordTable;

/** Words that, capitalised behind an abbreviation, show that a new sentence begins. */
final class SentenceStarters {

  private static final WordTable TABLE =
      WordTable.ofLists(
          """
          the this that these those he she it they we you his their its our in on at for from by
          with as if when while after before but and however there here what why how where who did
          does was were according despite because during although though since moreover
          meanwhile instead nevertheless indeed perhaps
          """,
          """
          a an i my her to of or so yet not no some many most all both each every any one do has
          have had can could would should may might must will is are then now also even still just
          only such about over under another other please let once later until under it's he's
          she's they're we're there's that's
          """);

  private SentenceStarters() {}

  /** Whether a word begins a sentence and is no part of a name. */
  static boolean isSure(String text, int start, int end) {
    return TABLE.value(text, start, end) == 0;
  }

  /** Whether a word usually begins a sentence, when no name is expected. */
  static boolean isLikely(String text, int start, int end) {
    return TABLE.contains(text, start, end);
  }
}
