package io.articleinsights.article;

import io.articleinsights.article.format.Block;
import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataBuilder;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.Moment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The small lines between a headline and its story: who wrote it, and when. Keeps what they tell.
 */
final class BylineLines {

  private final String text;
  private boolean seen;
  private final MetadataBuilder told = new MetadataBuilder(MetadataSource.TEXT);

  BylineLines(String text) {
    this.text = text;
  }

  /** Whether a block is such a line. */
  boolean takes(Block block) {
    if (block.markup() == Block.Markup.TITLE) {
      return false;
    }
    String line = block.span().of(text);
    boolean taken = takesByline(line) || takesDates(line);
    seen |= taken;
    return taken;
  }

  /** Whether a block is nothing but names, beside another line of the byline or over a dateline. */
  boolean takesNames(Block block, boolean certain) {
    Optional<Byline> names =
        certain || seen ? BylineReader.readNames(block.span().of(text)) : Optional.empty();
    names.ifPresent(read -> told.authors(read.authors()));
    return names.isPresent();
  }

  private boolean takesByline(String line) {
    Optional<Byline> byline = BylineReader.read(line);
    byline.ifPresent(
        read -> {
          told.authors(read.authors());
          takesDates(read.rest());
        });
    return byline.isPresent();
  }

  private boolean takesDates(String line) {
    Optional<BylineDates> dates = BylineDates.read(line);
    dates.ifPresent(read -> told.published(read.published()).modified(read.modified()));
    return dates.isPresent();
  }

  /** The day that a dateline tells; a line of the byline that tells a day was heard before. */
  void published(LocalDate day) {
    told.published(Optional.of(Moment.of(day)));
  }

  Metadata metadata() {
    return told.build();
  }
}
