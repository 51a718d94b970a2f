package io.articleinsights.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.format.Format;
import io.articleinsights.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The article that comes with the product, as a web page reproduced it. */
class SampleArticleTest {

  private final String text = sample();
  private final Article article = new ArticleReader().read(text, Format.PLAIN_TEXT);

  @Test
  void servesTheTextUnchanged() {
    assertEquals(text, article.text());
  }

  @Test
  void hasNineteenParagraphs() {
    assertEquals(19, article.paragraphs().size());
    assertTrue(paragraph(1).startsWith("Chinese President Xi Jinping has given"));
    assertTrue(paragraph(19).endsWith("China’s cyberspace."));
  }

  @Test
  void readsPlaceAndAgency() {
    Dateline dateline = article.dateline().orElseThrow();
    assertEquals(Optional.of("Beijing"), dateline.place());
    assertEquals(Optional.of("Xinhua"), dateline.source());
    assertEquals("BEIJING, (Xinhua) —", dateline.span().of(text));
  }

  @Test
  void keepsTheFirstHeadlineAndReportsTheSecondAsBoilerplate() {
    Headline headline = article.headline().orElseThrow();
    assertEquals(Optional.of(new Span(0, headline.text().length())), headline.span());
    assertEquals(
        List.of(headline.text(), "Share This", "Wordpress (0)", "Disqus (0 )"),
        article.boilerplate().stream().map(part -> part.span().of(text)).toList());
  }

  private String paragraph(int number) {
    return article.paragraphs().get(number - 1).of(text);
  }

  private static String sample() {
    try {
      return Files.readString(Path.of("seeds", "xi-cyber-security.txt"));
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
