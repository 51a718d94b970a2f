package io.articleinsights.article.format.html.head;

import java.util.List;
import java.util.stream.Stream;

/** The words that an article is filed under, as one string lists them. */
final class Tags {

  private static final int LONGEST = 80;

  private Tags() {}

  /** Parted by commas or semicolons; what is too long is a sentence and no tag. */
  static List<String> of(String list) {
    return Stream.of(list.split("[,;|]"))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST)
        .toList();
  }
}
