package io.articleinsights.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.articleinsights.analysis.ArticleAnalyzer;
import io.articleinsights.article.ArticleReader;
import org.junit.jupiter.api.Test;

class WarmUpTest {

  /** What the warm-up text lacked would be loaded by the first request after all. */
  @Test
  void theWarmUpHasEveryPartOfAnAnswer() {
    ObjectMapper mapper = new ObjectMapper().registerModule(new Jdk8Module());
    AnalysisViews views = new AnalysisViews(new ArticleReader(), new ArticleAnalyzer());
    JsonNode analysis = mapper.valueToTree(WarmUp.view(views));
    for (String part : new String[] {"paragraphs", "quotes", "speakers", "keywords"}) {
      assertTrue(analysis.path(part).size() > 0, part);
    }
    assertFalse(analysis.at("/quotes/0/cue/text").isMissingNode());
    assertTrue(analysis.at("/quotes").toString().contains("PRONOUN"));
    assertTrue(analysis.at("/summary/sentences").size() > 0);
    assertFalse(analysis.at("/article/title/text").isMissingNode());
  }
}
