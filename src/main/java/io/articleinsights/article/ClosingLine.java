package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.text.Span;
import java.util.Optional;

/**
 * A short line after a story that signs it: {@code — Ann Lee}, {@code Courier Staff}, {@code SOURCE
 * Acme, Inc.}, {@code About Acme}.
 */
final class ClosingLine {

  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 12;
  private static final int MOST_WORDS_OF_NAMES = 5;

  private static final String SOURCE = "SOURCE ";

  private final String raw;
  private final boolean afterQuotation;

  private ClosingLine(String raw, boolean afterQuotation) {
    this.raw = raw;
    this.afterQuotation = afterQuotation;
  }

  /**
   * What a line is that stands after the last paragraph of a story.
   *
   * @param before the block before it
   */
  static Optional<BoilerplateKind> kind(String text, Span line, Span before) {
    if (line.length() > LONGEST || Prose.words(text, line) > MOST_WORDS) {
      return Optional.empty();
    }
    boolean afterQuotation = "\"”’'»“".indexOf(text.charAt(before.end() - 1)) >= 0;
    return new ClosingLine(line.of(text), afterQuotation).kind();
  }

  private Optional<BoilerplateKind> kind() {
    if (isSource() || isAbout()) {
      return Optional.of(BoilerplateKind.OTHER);
    }
    return isSignature() || isDesk() ? Optional.of(BoilerplateKind.BYLINE) : Optional.empty();
  }

  private boolean isSource() {
    return raw.startsWith(SOURCE) && isLarge(raw, SOURCE.length());
  }

  /** The heading of a paragraph that is not there. */
  private boolean isAbout() {
    return raw.startsWith("About ") && isLarge(raw, 6) && !Prose.endsSentence(raw);
  }

  /** A name after a dash; after a quotation it tells who said that. */
  private boolean isSignature() {
    int name = 0;
    while (name < raw.length() && "—–- ".indexOf(raw.charAt(name)) >= 0) {
      name++;
    }
    int comma = raw.indexOf(',');
    String names = raw.substring(name, comma < name ? raw.length() : comma);
    return name > 0 && !afterQuotation && areLarge(names.split(" ")) && !Prose.endsSentence(raw);
  }

  /** A paper and its staff: {@code Courier Staff}, {@code The Courier's News Service}. */
  private boolean isDesk() {
    String[] parts = raw.split(" ");
    String words = Wording.of(raw);
    return parts.length > 1
        && areLarge(parts)
        && BylineWords.ANONYMOUS.stream().anyMatch(desk -> words.endsWith(' ' + desk));
  }

  private static boolean areLarge(String[] parts) {
    if (parts.length > MOST_WORDS_OF_NAMES) {
      return false;
    }
    for (String part : parts) {
      if (!isLarge(part, 0) && !BylineWords.PARTICLES.contains(part) && !part.equals("and")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLarge(String word, int at) {
    return word.length() > at && Character.isUpperCase(word.charAt(at));
  }
}
