package io.articleinsights.spark.table;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.Outline;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.Sourced;
import io.articleinsights.spark.record.ArticleRecord;
import io.articleinsights.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An article of the archive with everything that the analysis says of it. */
public final class Analysed {

  private final ArticleRecord record;
  private final Analysis analysis;
  private final Outline outline;
  private final Wanted wanted;
  private final CodePoints codePoints;

  public Analysed(ArticleRecord record, Analysis analysis, Wanted wanted) {
    this.record = Objects.requireNonNull(record);
    this.analysis = Objects.requireNonNull(analysis);
    this.outline = Outline.of(analysis);
    this.wanted = Objects.requireNonNull(wanted);
    this.codePoints = new CodePoints(analysis.article().text());
  }

  /** The day of publication; empty when neither the input nor the article tells it. */
  public Optional<LocalDate> day() {
    return record.published().isPresent() ? record.day() : ownMoment().map(Moment::date);
  }

  /** When it was published, as the input tells, else the article itself. */
  Optional<String> published() {
    return record.published().or(() -> ownMoment().map(Moment::toString));
  }

  private Optional<Moment> ownMoment() {
    return analysis.article().metadata().published().map(Sourced::value);
  }

  String id() {
    return record.id();
  }

  ArticleRecord record() {
    return record;
  }

  Analysis analysis() {
    return analysis;
  }

  Wanted wanted() {
    return wanted;
  }

  CodePoints codePoints() {
    return codePoints;
  }

  String words(Span span) {
    return span.of(analysis.article().text());
  }

  /** Number, from 1, of the paragraph that holds the start of a span. */
  int paragraph(Span span) {
    return outline.paragraphAt(span.start()) + 1;
  }

  /** Numbers, from 1, of the sentences that spans touch, ascending. */
  List<Integer> sentences(List<Span> spans) {
    return outline.sentencesOf(spans).stream().map(sentence -> sentence + 1).toList();
  }
}
