package io.articleinsights.search.index;

/** Reads the articles that have one form of a word, from the first to the last. */
final class Postings extends Cursor {

  private final byte[] bytes;
  private final int end;
  private int at;
  private int positions;
  private int article = -1;

  Postings(byte[] bytes, int start, int end) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    next();
  }

  @Override
  public int article() {
    return article;
  }

  @Override
  public int next() {
    if (at == end) {
      article = END;
      return END;
    }
    article += number();
    int length = number();
    positions = at;
    at += length;
    return article;
  }

  @Override
  public void positions(Positions into) {
    int after = at;
    int position = 0;
    at = positions;
    while (at < after) {
      position += number();
      into.add(position);
    }
  }

  /** Copies the positions of the present article as they are stored. */
  void copyPositions(Bytes into) {
    into.number(at - positions);
    into.all(bytes, positions, at);
  }

  private int number() {
    int value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7F;
    for (int shift = 7; ; shift += 7) {
      int next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
