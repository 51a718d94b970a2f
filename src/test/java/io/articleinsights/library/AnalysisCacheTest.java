package io.articleinsights.library;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.articleinsights.analysis.Analysis;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.analysis.StoredAnalysis;
import io.articleinsights.article.ArticleReader;
import io.articleinsights.article.format.Format;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisCacheTest {

  private static final String SENTENCE = "The harbour of Elmton was closed on Monday. ";

  private final ArticleAnalyzer analyzer = new ArticleAnalyzer();
  private final AnalysisCache cache = new AnalysisCache(analyzer);

  @Test
  void keepsWhatWasAskedForLast() {
    StoredAnalysis first = cache.store(analysis(100_000));
    Analysis kept = cache.get(first);
    cache.store(analysis(150_000));
    assertSame(kept, cache.get(first));
    cache.store(analysis(290_000));
    assertNotSame(kept, cache.get(first));
  }

  @Test
  void whatStaysIsThereHoweverMuchElseIsAskedFor() {
    StoredAnalysis central = cache.store(analysis(100_000));
    cache.letStay(List.of(central));
    Analysis kept = cache.get(central);
    for (int other = 0; other < 5; other++) {
      cache.store(analysis(200_000));
    }
    assertSame(kept, cache.get(central));
  }

  @Test
  void onlySoMuchStays() {
    StoredAnalysis first = cache.store(analysis(200_000));
    StoredAnalysis second = cache.store(analysis(90_000));
    StoredAnalysis third = cache.store(analysis(40_000));
    cache.letStay(List.of(first, second, third));
    List<Analysis> kept = List.of(cache.get(first), cache.get(second), cache.get(third));
    cache.store(analysis(299_000));
    assertSame(kept.get(0), cache.get(first));
    assertSame(kept.get(2), cache.get(third));
    assertNotSame(kept.get(1), cache.get(second));
  }

  @Test
  void whatNoLongerStaysGoesWhenItIsItsTurn() {
    StoredAnalysis central = cache.store(analysis(100_000));
    cache.letStay(List.of(central));
    Analysis kept = cache.get(central);
    cache.store(analysis(250_000));
    cache.letStay(List.of());
    cache.store(analysis(250_000));
    assertNotSame(kept, cache.get(central));
  }

  private Analysis analysis(int characters) {
    String body = SENTENCE.repeat(characters / SENTENCE.length());
    return analyzer.analyze(
        new ArticleReader().read("Harbour closed\n\n" + body, Format.PLAIN_TEXT));
  }
}
