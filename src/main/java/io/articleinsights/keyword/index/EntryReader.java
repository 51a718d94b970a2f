package io.articleinsights.keyword.index;

/** Goes through the articles that have one keyword. Before the first it stands on none. */
final class EntryReader {

  private final byte[] bytes;
  private int at;
  private int left;
  private int article;
  private int count;
  private int inTitle;
  private boolean listed;
  private int salience;
  private int start;
  private int length;
  private boolean opening;

  EntryReader(byte[] bytes, int offset) {
    this.bytes = bytes;
    this.at = offset;
    this.left = number();
    this.article = -1;
  }

  /** How many articles are still to come. */
  int left() {
    return left;
  }

  /** Goes on to the next article, if there is one. */
  boolean next() {
    if (left == 0) {
      return false;
    }
    left--;
    article += number();
    int counted = number();
    count = counted >>> 2;
    listed = (counted & 2) != 0;
    inTitle = (counted & 1) != 0 ? number() : 0;
    salience = number();
    start = number();
    int measured = number();
    length = measured >>> 1;
    opening = (measured & 1) != 0;
    return true;
  }

  int article() {
    return article;
  }

  int count() {
    return count;
  }

  int inTitle() {
    return inTitle;
  }

  boolean listed() {
    return listed;
  }

  int salience() {
    return salience;
  }

  int start() {
    return start;
  }

  int end() {
    return start + length;
  }

  boolean opening() {
    return opening;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
