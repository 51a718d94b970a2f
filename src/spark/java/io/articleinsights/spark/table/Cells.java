package io.articleinsights.spark.table;

import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Builds one row, cell by cell, in the order in which {@link Schema} named the columns. */
final class Cells {

  private final List<Object> cells = new ArrayList<>();
  private final CodePoints codePoints;

  /** Starts with the id of the article. */
  Cells(Analysed article) {
    this.codePoints = article.codePoints();
    add(article.record().id());
  }

  Cells add(Object value) {
    cells.add(value);
    return this;
  }

  Cells perhaps(Optional<?> value) {
    return add(value.orElse(null));
  }

  Cells words(List<String> words) {
    return add(words.toArray(String[]::new));
  }

  Cells perhapsWords(Optional<List<String>> words) {
    return words.map(this::words).orElseGet(() -> add(null));
  }

  Cells numbers(List<Integer> numbers) {
    return add(numbers.toArray(Integer[]::new));
  }

  Cells span(Span span) {
    return add(span.start()).add(span.end()).add(startPoint(span)).add(endPoint(span));
  }

  Cells perhapsSpan(Optional<Span> span) {
    return span.map(this::span).orElseGet(() -> add(null).add(null).add(null).add(null));
  }

  Cells spans(List<Span> spans) {
    return add(each(spans, Span::start))
        .add(each(spans, Span::end))
        .add(each(spans, this::startPoint))
        .add(each(spans, this::endPoint));
  }

  private static Integer[] each(List<Span> spans, ToIntFunction<Span> end) {
    return spans.stream().mapToInt(end).boxed().toArray(Integer[]::new);
  }

  private int startPoint(Span span) {
    return codePoints.offset(span.start());
  }

  private int endPoint(Span span) {
    return codePoints.offset(span.end());
  }

  Row row() {
    return RowFactory.create(cells.toArray());
  }
}
