package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.article.Article;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The article that comes with the service. */
class SampleQuotesTest {

  private static final TextAnnotator ANNOTATOR = new TextAnnotator();

  @Test
  void itHasSevenStatements() throws IOException {
    assertEquals(
        List.of(
            "Xi Jinping point out",
            "Xi Jinping add",
            "Xi Jinping stress",
            "Cai Qi point out",
            "Cai Qi describe",
            "Cai Qi say",
            "Cai Qi stress"),
        quotes().stream()
            .filter(QuoteListing.STANDARD::holds)
            .map(
                quote ->
                    quote.attribution().orElseThrow().speaker().name()
                        + ' '
                        + quote.cue().orElseThrow().lemma())
            .toList());
  }

  private static List<Quote> quotes() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      Path sample =
          seeds.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
      Article article = new ArticleReader().read(Files.readString(sample), Format.PLAIN_TEXT);
      String headline = article.headline().orElseThrow().text();
      AnnotatedText title = ANNOTATOR.annotate(headline, List.of(new Span(0, headline.length())));
      return new QuoteExtractor()
          .extract(ANNOTATOR.annotate(article.text(), article.paragraphs()), title);
    }
  }
}
