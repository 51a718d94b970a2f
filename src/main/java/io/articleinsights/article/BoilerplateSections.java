package io.articleinsights.article;

import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Headings that make boilerplate of what stands under them: "Media contact", and "About Acme" in a
 * press release or over a paragraph that begins with {@code Acme}. Asked for each block once, in
 * order.
 */
final class BoilerplateSections {

  private static final int LONGEST_HEADING = 60;
  private static final int MOST_WORDS_OF_HEADING = 8;
  private static final int LONGEST_DETAIL = 120;
  private static final int MOST_WORDS_OF_NAME = 6;
  private static final int LINES_OVER_ADDRESS = 3;

  private final String text;
  private final List<Block> blocks;
  private final boolean release;
  private Optional<BoilerplateKind> open = Optional.empty();
  private int opened;

  BoilerplateSections(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.release = blocks.stream().anyMatch(block -> isIn(block, Section.RELEASE));
  }

  private enum Section {
    RELEASE,
    CONTACT
  }

  private boolean isIn(Block block, Section section) {
    Span span = block.span();
    if (span.length() > LONGEST_HEADING) {
      return false;
    }
    String words = Wording.of(text, span);
    return section == Section.RELEASE
        ? BoilerplateWords.RELEASES.contains(words)
        : BoilerplateWords.CONTACTS.contains(words);
  }

  /** What a block is by the section that it opens or belongs to. */
  Optional<BoilerplateKind> kind(int i) {
    Optional<BoilerplateKind> opening = opening(i);
    if (opening.isPresent()) {
      open = opening;
      opened = i;
    } else if (open.isPresent() && !belongs(i)) {
      open = Optional.empty();
    }
    return open;
  }

  private Optional<BoilerplateKind> opening(int i) {
    if (isIn(blocks.get(i), Section.CONTACT) && i + 1 < blocks.size() && tellsContact(i + 1)) {
      return Optional.of(BoilerplateKind.CONTACT);
    }
    return 3 * i > blocks.size() && opensAbout(i) && (release || tellsOfTheName(i))
        ? Optional.of(BoilerplateKind.OTHER)
        : Optional.empty();
  }

  /** "About Acme": a heading of a few words, and not the last line. */
  private boolean opensAbout(int i) {
    Span span = blocks.get(i).span();
    return i + 1 < blocks.size()
        && span.length() <= LONGEST_HEADING
        && text.regionMatches(true, span.start(), "about ", 0, 6)
        && Prose.words(text, span) <= MOST_WORDS_OF_HEADING
        && !Prose.endsSentence(text, span);
  }

  /** Whether the block after "About Acme" begins with {@code Acme}. */
  private boolean tellsOfTheName(int i) {
    Span heading = blocks.get(i).span();
    String name = text.substring(heading.start() + "about ".length(), heading.end()).strip();
    Span next = blocks.get(i + 1).span();
    boolean capital = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return capital && text.startsWith(name, next.start());
  }

  private boolean belongs(int i) {
    if (open.orElseThrow() == BoilerplateKind.OTHER) {
      return i == opened + 1;
    }
    return isDetail(i) && (!blocks.get(i).apart() || tellsContact(i));
  }

  /** A short line that is no sentence, or one with an address in it. */
  private boolean isDetail(int i) {
    Span span = blocks.get(i).span();
    return span.length() <= LONGEST_DETAIL && (!Prose.endsSentence(text, span) || hasAddress(span));
  }

  /** A line with an address or a telephone number, or a name that such a line follows. */
  private boolean tellsContact(int i) {
    Span span = blocks.get(i).span();
    boolean named = Prose.words(text, span) <= MOST_WORDS_OF_NAME && isDetail(i);
    return isDetail(i) && (hasAddress(span) || named && leadsToAddress(i));
  }

  /** A name, an office and a firm may stand over the address. */
  private boolean leadsToAddress(int i) {
    int last = Math.min(blocks.size(), i + LINES_OVER_ADDRESS + 1);
    for (int next = i + 1; next < last && isDetail(next); next++) {
      if (hasAddress(blocks.get(next).span())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasAddress(Span span) {
    if (span.length() > LONGEST_DETAIL) {
      return false;
    }
    String line = span.of(text);
    long digits = line.chars().filter(c -> c >= '0' && c <= '9').count();
    return line.indexOf('@') >= 0 || line.contains("www.") || line.contains("://") || digits >= 6;
  }
}
