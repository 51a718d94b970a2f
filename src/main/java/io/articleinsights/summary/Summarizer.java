package io.articleinsights.summary;

import io.articleinsights.text.AnnotatedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Front door of this package: chooses the sentences that tell what an article says.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class Summarizer {

  public Summary summarize(SummarySource source, SummaryRequest request) {
    AnnotatedText body = source.body();
    List<SummarySentence> chosen = new ArrayList<>();
    int words = 0;
    for (int sentence = 0;
        sentence < body.sentenceCount() && chosen.size() < request.sentences();
        sentence++) {
      int more = body.wordCount(body.firstToken(sentence), body.endToken(sentence));
      if (words + more <= request.maxWords().orElse(Integer.MAX_VALUE)) {
        words += more;
        chosen.add(new SummarySentence(sentence, 1.0 / (1 + sentence), Map.of()));
      }
    }
    return new Summary(request.algorithm(), chosen, words, body.wordCount(0, body.tokenCount()));
  }
}
