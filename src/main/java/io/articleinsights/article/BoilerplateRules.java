package io.articleinsights.article;

import io.articleinsights.article.format.BoilerplateKind;
import io.articleinsights.article.format.Prose;
import io.articleinsights.article.format.Wording;
import io.articleinsights.article.metadata.WrittenDate;
import io.articleinsights.text.Span;
import java.util.Optional;

/**
 * Recognises page furniture: what a web page or a wire puts around an article and what its author
 * never wrote. A block must be furniture as a whole; a sentence that merely mentions a newsletter
 * stays a sentence.
 */
final class BoilerplateRules {

  private static final int LONGEST = 240;

  /** A note of the editor or the lawyer may be as long as a paragraph. */
  private static final int LONGEST_NOTE = 900;

  private static final int LONGEST_HEAD = 24;
  private static final int LONGEST_CREDIT = 80;
  private static final int MOST_WORDS_OF_CREDIT = 12;
  private static final int MOST_WORDS_OF_CAPTION = 40;

  private final String raw;
  private final String words;

  private BoilerplateRules(String raw) {
    this.raw = raw;
    this.words = Wording.of(raw);
  }

  /** What the span is, when it is furniture wherever it stands. */
  static Optional<BoilerplateKind> kind(String text, Span span) {
    if (!Wording.hasLetterOrDigit(text, span)) {
      return Optional.of(BoilerplateKind.OTHER);
    }
    if (span.length() > LONGEST_NOTE) {
      return Optional.empty();
    }
    BoilerplateRules rules = new BoilerplateRules(span.of(text));
    return rules.note().or(() -> span.length() > LONGEST ? rules.caption() : rules.kind());
  }

  /** Whether the span is a label over a list of links, such as "Related posts". */
  static boolean opensList(String text, Span span) {
    return span.length() <= LONGEST && FurnitureWords.LIST_LABELS.contains(Wording.of(text, span));
  }

  private Optional<BoilerplateKind> kind() {
    return FurnitureWords.LABELS
        .of(words)
        .or(this::address)
        .or(this::sharing)
        .or(this::counter)
        .or(() -> head().flatMap(FurnitureWords.HEADS::of))
        .or(() -> FurnitureWords.OPENINGS.opening(words))
        .or(() -> FurnitureWords.WITHIN.within(words))
        .or(this::credit)
        .or(this::legal)
        .or(this::caption);
  }

  /** Editors' and lawyers' notes, by their first words, at any length of a paragraph. */
  private Optional<BoilerplateKind> note() {
    return FurnitureWords.OPENINGS
        .opening(words)
        .or(() -> head().flatMap(FurnitureWords.HEADS::of))
        .filter(kind -> kind == BoilerplateKind.CORRECTION || kind == BoilerplateKind.LEGAL);
  }

  /** The words before a colon near the front: "Read more: …". */
  private Optional<String> head() {
    int colon = raw.indexOf(':');
    boolean quoted = "\"“'‘«„".indexOf(raw.charAt(0)) >= 0;
    return !quoted && colon > 0 && colon <= LONGEST_HEAD
        ? Optional.of(Wording.of(raw.substring(0, colon)))
        : Optional.empty();
  }

  /** One address or user name and nothing else, or where the author is found. */
  private Optional<BoilerplateKind> address() {
    boolean one = raw.chars().noneMatch(c -> c == ' ' || c == '\n');
    boolean mail = raw.indexOf('@') > 0;
    if (one && mail) {
      return Optional.of(BoilerplateKind.CONTACT);
    }
    if (one && isAddress()) {
      return Optional.of(BoilerplateKind.SHARING);
    }
    boolean reached =
        mail && FurnitureWords.BY_ADDRESS.stream().anyMatch(it -> FurnitureWords.holds(words, it));
    if (reached) {
      return Optional.of(BoilerplateKind.BYLINE);
    }
    return mail && FurnitureWords.opens(words, FurnitureWords.CONTACT_OPENINGS)
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
    for (String word : words.split(" ")) {
      if (!FurnitureWords.NETWORKS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** A network or "comments" with a number after it in brackets: "Disqus (0 )". */
  private Optional<BoilerplateKind> counter() {
    int open = raw.lastIndexOf('(');
    if (open <= 0 || !raw.endsWith(")") || !isCount(raw.substring(open + 1, raw.length() - 1))) {
      return Optional.empty();
    }
    String name = Wording.of(raw.substring(0, open));
    return FurnitureWords.LABELS
        .of(name)
        .or(() -> areNetworks(name) ? Optional.of(BoilerplateKind.SHARING) : Optional.empty());
  }

  private static boolean isCount(String written) {
    String count = written.strip();
    return !count.isEmpty() && count.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',');
  }

  /** "Follow Jane Doe on Twitter @jane": an order to the reader that names a network. */
  private boolean isFollowLine() {
    return words.startsWith("follow ")
        && FurnitureWords.NETWORKS.stream().anyMatch(it -> words.contains(" on " + it));
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
    boolean mark = raw.startsWith("©") || raw.startsWith("(c) ") || raw.startsWith("(C) ");
    boolean owner = raw.length() > 4 && isCapitalOrDigit(raw.charAt(4)) && !Prose.endsSentence(raw);
    return year || raw.startsWith("©") || mark && owner && wordCount() <= MOST_WORDS_OF_CREDIT
        ? Optional.of(BoilerplateKind.LEGAL)
        : Optional.empty();
  }

  private static boolean isCapitalOrDigit(char c) {
    return Character.isUpperCase(c) || c >= '0' && c <= '9';
  }

  private int wordCount() {
    return Prose.words(raw, new Span(0, raw.length()));
  }

  /** A line that names who took the picture, or in brackets who helped. */
  private Optional<BoilerplateKind> credit() {
    boolean bracketed = raw.startsWith("(") && raw.endsWith(")");
    boolean picture =
        words.startsWith("photo by ") && wordCount() <= MOST_WORDS_OF_CREDIT
            || words.endsWith(" via getty images") && words.length() < LONGEST_CREDIT;
    if (picture) {
      return Optional.of(BoilerplateKind.CAPTION);
    }
    boolean thanks = bracketed && words.startsWith("h t ") && words.length() < LONGEST_CREDIT;
    return thanks ? Optional.of(BoilerplateKind.OTHER) : Optional.empty();
  }

  /** A caption ends with its credit in brackets: "Ovens in Elmton. (AP Photo/Ann Lee)". */
  private Optional<BoilerplateKind> caption() {
    String line = raw.endsWith(").") ? raw.substring(0, raw.length() - 1) : raw;
    int open = line.lastIndexOf('(');
    if (open < 0 || !line.endsWith(")") || wordCount() > MOST_WORDS_OF_CAPTION) {
      return Optional.empty();
    }
    String[] credit = Wording.of(line.substring(open)).split(" ");
    boolean named = credit.length <= MOST_WORDS_OF_CREDIT && line.charAt(open + 1) != ' ';
    for (int i = 0; i < Math.min(2, credit.length) && named; i++) {
      if (credit.length > 1 && FurnitureWords.PICTURE_CREDITS.contains(credit[i])) {
        return Optional.of(BoilerplateKind.CAPTION);
      }
    }
    return Optional.empty();
  }
}
