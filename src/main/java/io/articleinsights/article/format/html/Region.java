package io.articleinsights.article.format.html;

/** A block-level element of a page with the range of blocks that it holds. */
final class Region {

  /** Stands for the parent of the outermost region. */
  static final int NO_PARENT = -1;

  private final int index;
  private final int parent;
  private final int depth;
  private final String tag;
  private final String classes;
  private final Naming naming;
  private final int first;
  private int end;

  Region(int index, Region parent, String tag, String classes, Naming naming, int first) {
    this.index = index;
    this.parent = parent == null ? NO_PARENT : parent.index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.tag = tag;
    this.classes = classes;
    this.naming = naming;
    this.first = first;
    this.end = first;
  }

  void close(int at) {
    end = at;
  }

  /** Its place among the regions of the page, in the order of their opening tags. */
  int index() {
    return index;
  }

  int parent() {
    return parent;
  }

  String tag() {
    return tag;
  }

  String classes() {
    return classes;
  }

  Naming naming() {
    return naming;
  }

  /** Index of its first block. */
  int first() {
    return first;
  }

  /** Index of the block after its last. */
  int end() {
    return end;
  }

  int size() {
    return end - first;
  }

  boolean holds(int block) {
    return block >= first && block < end;
  }

  boolean holds(Region other) {
    return other.first >= first && other.end <= end && other.depth > depth;
  }

  boolean isHeading() {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  boolean isParagraph() {
    return tag.equals("p");
  }

  /** Whether its tag is one for text, not for a part of the page. */
  boolean isText() {
    return switch (tag) {
      case "p", "li", "dd", "dt", "blockquote", "pre", "ul", "ol", "dl", "tr" -> true;
      default -> isHeading();
    };
  }
}
