package io.articleinsights.article.format.html;

import io.articleinsights.article.format.Blank;
import io.articleinsights.article.format.Prose;
import java.util.Optional;

/** Collects the text of one block: white space folded, letters in links and by names counted. */
final class BlockText {

  /** Hiragana to the unified ideographs: writing without spaces between words. */
  private static final char FIRST_UNSPACED = '\u3040';

  private static final char LAST_UNSPACED = '\u9FFF';

  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private int words;
  private int letters;
  private int unspaced;
  private int linked;
  private int named;
  private Naming naming = Naming.NONE;

  /** Adds characters that may stand in a link, and in an inline element that has a name. */
  void append(String characters, boolean inLink, Naming inline) {
    int before = letters;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Blank.is(c)) {
        gap = true;
      } else {
        append(c);
      }
    }
    linked += inLink ? letters - before : 0;
    if (inline.isBoilerplate()) {
      named += letters - before;
      naming = inline;
    }
  }

  private void append(char c) {
    if (gap && letters > 0) {
      text.append(' ');
    }
    words += gap || letters == 0 ? 1 : 0;
    unspaced += c >= FIRST_UNSPACED && c <= LAST_UNSPACED ? 1 : 0;
    gap = false;
    letters++;
    text.append(c);
  }

  void space() {
    gap = true;
  }

  boolean endsSentence() {
    return Prose.endsSentence(text);
  }

  /** The block, if there is any text; afterwards the next one begins. */
  Optional<PageBlock> take(Region region) {
    Optional<PageBlock> block = letters == 0 ? Optional.empty() : Optional.of(block(region));
    text.setLength(0);
    gap = false;
    words = letters = unspaced = linked = named = 0;
    naming = Naming.NONE;
    return block;
  }

  private PageBlock block(Region region) {
    Naming own = named > Tuning.STANDARD.of(Tunable.NAMING_SHARE) * letters ? naming : Naming.NONE;
    return new PageBlock(
        text.toString(), region, words + unspaced / 2, (double) linked / letters, own);
  }
}
