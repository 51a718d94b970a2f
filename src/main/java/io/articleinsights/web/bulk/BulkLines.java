package io.articleinsights.web.bulk;

import io.articleinsights.article.format.Format;
import io.articleinsights.web.AnalysisViews;
import io.articleinsights.web.body.SentBody;
import io.articleinsights.web.problem.Problem;
import io.articleinsights.web.problem.Refusal;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.render.Renderer;
import io.articleinsights.web.request.Query;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Answers one line of a bulk request with one line, whatever the line holds. */
final class BulkLines {

  private static final Logger LOG = Logger.getLogger(BulkLines.class);

  private final AnalysisViews views;
  private final Renderer renderer;
  private final SentBody body;
  private final Query query;

  BulkLines(AnalysisViews views, Renderer renderer, SentBody body, Query query) {
    this.views = views;
    this.renderer = renderer;
    this.body = body;
    this.query = query;
  }

  byte[] answer(byte[] line, long number) {
    try {
      return renderer.bytes(views.analyze(body.json(line), Format.PLAIN_TEXT, query));
    } catch (RequestProblem refusal) {
      return problem(refusal, Optional.of(line), number);
    } catch (RuntimeException | StackOverflowError failure) {
      LOG.error("A line of a bulk request failed unexpectedly.", failure);
      return bytes(Refusal.UNEXPECTED.problem(instance(number)), Optional.of(line));
    }
  }

  /**
   * @param line empty when it was too long to be read
   */
  byte[] problem(RequestProblem refusal, Optional<byte[]> line, long number) {
    return bytes(refusal.problem(instance(number)), line);
  }

  private byte[] bytes(Problem problem, Optional<byte[]> line) {
    return renderer.bytes(problem.with(line.flatMap(body::id)));
  }

  private static String instance(long number) {
    return BulkRoute.PATH + "#line=" + number;
  }
}
