package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.article.metadata.WrittenDate;
import io.articleinsights.text.Span;
import java.util.Optional;

/**
 * Recognises boilerplate: what a web page or a wire puts around an article and what its author
 * never wrote. A block must be boilerplate as a whole; a sentence that merely mentions a newsletter
 * stays a sentence.
 */
final class BoilerplateRules {

  private static final int LONGEST = 240;

  /** A note of the editor or the lawyer may be as long as a paragraph. */
  private static final int LONGEST_NOTE = 900;

  private static final int LONGEST_HEAD = 24;
  private static final int LONGEST_END_SIGN = 16;
  private static final int MOST_WORDS_OF_CREDIT = 12;
  private static final int MOST_WORDS_OF_ORDER = 20;

  private final String raw;
  private final String words;

  private BoilerplateRules(String raw) {
    this.raw = raw;
    this.words = Wording.of(raw);
  }

  /** What the span is, when it is boilerplate wherever it stands. */
  static Optional<BoilerplateKind> kind(String text, Span span) {
    if (!Wording.hasLetterOrDigit(text, span) || isEndSign(text, span)) {
      return Optional.of(BoilerplateKind.OTHER);
    }
    if (span.length() > LONGEST_NOTE) {
      return Optional.empty();
    }
    String line = span.of(text);
    if (StyleLine.isOne(line)) {
      return Optional.of(BoilerplateKind.OTHER);
    }
    BoilerplateRules rules = new BoilerplateRules(line);
    return rules.note().or(() -> span.length() > LONGEST ? rules.credit() : rules.kind());
  }

  /** {@code -30-} in a line of its own; in letters it is a label. */
  private static boolean isEndSign(String text, Span span) {
    return span.length() < LONGEST_END_SIGN
        && "-–—".indexOf(text.charAt(span.start())) >= 0
        && BoilerplateWords.END_SIGNS.contains(Wording.of(text, span));
  }

  /** Whether the span is a label over a list of links, such as "Related posts". */
  static boolean opensList(String text, Span span) {
    return span.length() <= LONGEST
        && BoilerplateWords.LIST_LABELS.contains(Wording.of(text, span));
  }

  private Optional<BoilerplateKind> kind() {
    return BoilerplateWords.LABELS
        .of(words)
        .or(this::address)
        .or(this::sharing)
        .or(this::counter)
        .or(this::headed)
        .or(() -> BoilerplateWords.OPENINGS.opening(words))
        .or(() -> BoilerplateWords.WITHIN.within(words))
        .or(this::legal)
        .or(this::helper)
        .or(() -> new SmallLine(raw, words).kind())
        .or(this::credit);
  }

  /** Editors' and lawyers' notes, by their first words, at any length of a paragraph. */
  private Optional<BoilerplateKind> note() {
    return BoilerplateWords.OPENINGS
        .opening(words)
        .or(this::headed)
        .filter(kind -> kind == BoilerplateKind.CORRECTION || kind == BoilerplateKind.LEGAL);
  }

  /** What a line is by the words before a colon, or a bar, near its front: "Read more: …". */
  private Optional<BoilerplateKind> headed() {
    boolean quoted = "\"“'‘«„".indexOf(raw.charAt(0)) >= 0;
    int end = quoted ? -1 : headEnd();
    if (end <= 0 || end > LONGEST_HEAD) {
      return Optional.empty();
    }
    String head = Wording.of(raw.substring(0, end));
    boolean colon = raw.charAt(end) == ':' || raw.charAt(end) == '(';
    return BoilerplateWords.HEADS
        .of(head)
        .filter(kind -> colon || head.indexOf(' ') > 0)
        .filter(kind -> !isLink(kind) || head.indexOf(' ') > 0 || isTitle(end));
  }

  /** Where a colon, a bar, a dash between blanks or a bracket ends the head; −1 when none does. */
  private int headEnd() {
    int last = Math.min(raw.length() - 1, LONGEST_HEAD + 1);
    for (int i = 1; i < last; i++) {
      char c = raw.charAt(i);
      boolean apart = raw.charAt(i - 1) == ' ';
      if (c == ':' || c == '|' || apart && (c == '(' || "–—-".indexOf(c) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLink(BoilerplateKind kind) {
    return kind == BoilerplateKind.RELATED || kind == BoilerplateKind.PROMOTION;
  }

  /**
   * Whether a title stands after the head: "Read: Storm breaks piers", "Explained: why they fail".
   */
  private boolean isTitle(int head) {
    if (!Prose.endsSentence(raw) && wordCount() <= MOST_WORDS_OF_CREDIT) {
      return true;
    }
    int at = head + 1;
    while (at < raw.length() && !Character.isLetterOrDigit(raw.charAt(at))) {
      at++;
    }
    return at < raw.length() && !Character.isLowerCase(raw.charAt(at));
  }

  /** One address or user name and nothing else, or where the author is found. */
  private Optional<BoilerplateKind> address() {
    boolean one = raw.indexOf(' ') < 0 && raw.indexOf('\n') < 0;
    boolean mail = raw.indexOf('@') > 0;
    if (one && mail) {
      return Optional.of(BoilerplateKind.CONTACT);
    }
    if (one && isAddress()) {
      return Optional.of(BoilerplateKind.SHARING);
    }
    boolean reached =
        mail
            && BoilerplateWords.BY_ADDRESS.stream()
                .anyMatch(it -> BoilerplateWords.holds(words, it));
    if (reached) {
      return Optional.of(BoilerplateKind.BYLINE);
    }
    return mail && BoilerplateWords.opens(words, BoilerplateWords.CONTACT_OPENINGS)
        ? Optional.of(BoilerplateKind.CONTACT)
        : Optional.empty();
  }

  private boolean isAddress() {
    int slash = raw.indexOf('/');
    boolean path = slash > 3 && Character.isLetter(raw.charAt(slash - 1));
    int dot = raw.indexOf('.');
    return raw.startsWith("@")
        || raw.contains("://")
        || raw.startsWith("www.")
        || path && dot > 0 && dot < slash && Character.isLetter(raw.charAt(dot + 1));
  }

  private Optional<BoilerplateKind> sharing() {
    return areNetworks(words) || isFollowLine()
        ? Optional.of(BoilerplateKind.SHARING)
        : Optional.empty();
  }

  private static boolean areNetworks(String words) {
    int start = 0;
    int end = words.indexOf(' ');
    while (end >= 0 && BoilerplateWords.NETWORKS.contains(words.substring(start, end))) {
      start = end + 1;
      end = words.indexOf(' ', start);
    }
    return end < 0 && BoilerplateWords.NETWORKS.contains(words.substring(start));
  }

  /** A network or "comments" with a number after it in brackets: "Disqus (0 )". */
  private Optional<BoilerplateKind> counter() {
    int open = raw.lastIndexOf('(');
    if (open <= 0 || !raw.endsWith(")") || !isCount(raw.substring(open + 1, raw.length() - 1))) {
      return Optional.empty();
    }
    String name = Wording.of(raw.substring(0, open));
    return BoilerplateWords.LABELS
        .of(name)
        .or(() -> areNetworks(name) ? Optional.of(BoilerplateKind.SHARING) : Optional.empty());
  }

  private static boolean isCount(String written) {
    String count = written.strip();
    return !count.isEmpty() && count.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
  }

  /**
   * "Follow Jane Doe on Twitter @jane", "Follow our live coverage here", "Share on Facebook": an
   * order to the reader that names a network, a user or the page itself.
   */
  private boolean isFollowLine() {
    if (wordCount() > MOST_WORDS_OF_ORDER) {
      return false;
    }
    boolean user = raw.indexOf('@') >= 0 || raw.contains("://");
    return isOrderToFollow() && (user || namesNetwork() || namesPage())
        || words.startsWith("share on ") && namesNetwork()
        || user && words.contains(" is on ") && namesNetwork();
  }

  private boolean isOrderToFollow() {
    return words.startsWith("follow ") || words.startsWith("you can follow ");
  }

  private boolean namesNetwork() {
    return BoilerplateWords.NETWORKS.stream()
        .anyMatch(network -> BoilerplateWords.holds(words, "on " + network));
  }

  private boolean namesPage() {
    return words.endsWith(" here")
        || words.endsWith(" this article")
        || words.endsWith(" this story")
        || words.endsWith(" whatsapp channel");
  }

  /** The line under a message that a page shows: "— Ann Lee (@annlee) May 7, 2024". */
  static boolean isSignature(String text, Span span) {
    return span.length() <= LONGEST && isSignature(span.of(text));
  }

  private static boolean isSignature(String raw) {
    int name = raw.indexOf("(@");
    int end = raw.indexOf(')', Math.max(0, name));
    return name > 0
        && end > name
        && "—–-".indexOf(raw.charAt(0)) >= 0
        && WrittenDate.momentOf(raw.substring(end + 1)).isPresent();
  }

  private Optional<BoilerplateKind> legal() {
    boolean year = words.startsWith("copyright 19") || words.startsWith("copyright 20");
    boolean few = wordCount() <= MOST_WORDS_OF_CREDIT;
    boolean mark = few && raw.indexOf('©') >= 0 || raw.startsWith("©");
    boolean letter = raw.startsWith("(c) ") || raw.startsWith("(C) ");
    return year || mark || few && !Prose.endsSentence(raw) && (letter && owns(4) || isCopyright())
        ? Optional.of(BoilerplateKind.LEGAL)
        : Optional.empty();
  }

  /** "Copyright The Courier", "Crown copyright". */
  private boolean isCopyright() {
    return words.startsWith("copyright ") && owns("copyright ".length())
        || words.equals("crown copyright");
  }

  private boolean owns(int at) {
    return raw.length() > at && isCapitalOrDigit(raw.charAt(at));
  }

  /** "Staff writer Ann Lee contributed." and "Ann Lee of The Courier contributed from Oslo". */
  private Optional<BoilerplateKind> helper() {
    boolean helped =
        words.endsWith(" contributed") && BoilerplateWords.opens(words, BoilerplateWords.HELPERS)
            || words.contains(" contributed from ") && !Prose.endsSentence(raw);
    return helped && wordCount() <= MOST_WORDS_OF_CREDIT
        ? Optional.of(BoilerplateKind.BYLINE)
        : Optional.empty();
  }

  private Optional<BoilerplateKind> credit() {
    return new CreditLine(raw, words).kind();
  }

  private static boolean isCapitalOrDigit(char c) {
    return Character.isUpperCase(c) || c >= '0' && c <= '9';
  }

  private int wordCount() {
    return Prose.words(raw, new Span(0, raw.length()));
  }
}
