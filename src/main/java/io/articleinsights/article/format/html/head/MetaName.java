package io.articleinsights.article.format.html.head;

import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.lexicon.WordFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name that a meta element may bear.
 *
 * @param field what its content is
 */
record MetaName(Field field, MetadataSource source, String name) {

  enum Field {
    AUTHOR,
    PUBLISHED,
    MODIFIED,
    URL,
    SITE,
    SECTION,
    TAGS,
    IMAGE,
    DESCRIPTION,
    LANGUAGE
  }

  /** The names of a word file whose lists are named after a field and a source, in its order. */
  static List<MetaName> of(WordFile file) {
    return file.names().stream().flatMap(list -> namesIn(file, list)).toList();
  }

  private static Stream<MetaName> namesIn(WordFile file, String list) {
    String[] heading = list.split(" ");
    Field field = Field.valueOf(heading[0]);
    MetadataSource source = MetadataSource.valueOf(heading[1]);
    return file.entries(list).stream().map(entry -> new MetaName(field, source, entry.word()));
  }
}
