package io.articleinsights.spark.table;

import io.articleinsights.analysis.Analysis;
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
  private final Wanted wanted;
  private final CodePoints codePoints;

  public Analysed(ArticleRecord record, Analysis analysis, Wanted wanted) {
    this.record = Objects.requireNonNull(record);
    this.analysis = Objects.requireNonNull(analysis);
    this.wanted = Objects.requireNonNull(wanted);
    this.codePoints = new CodePoints(analysis.article().text());
  }

  /** The day of publication; empty when the input does not tell it. */
  public Optional<LocalDate> day() {
    return record.day();
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
    return analysis.body().paragraphAt(span.start()) + 1;
  }

  /** Numbers, from 1, of the sentences that spans touch, ascending. */
  List<Integer> sentences(List<Span> spans) {
    return analysis.body().sentencesOf(spans).stream().map(sentence -> sentence + 1).toList();
  }
}
