package io.articleinsights.web;

import io.articleinsights.summary.SummaryRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A summary of several articles: the strongest sentence of each in turn, then the second strongest,
 * until the length asked for is reached. No sentence comes twice.
 */
final class Digest {

  private static final Comparator<SummarySentenceView> STRONGEST_FIRST =
      Comparator.comparingDouble(SummarySentenceView::score).reversed();

  private final List<List<SummarySentenceView>> byStrength = new ArrayList<>();

  void add(SummaryView ofArticle) {
    byStrength.add(ofArticle.sentences().stream().sorted(STRONGEST_FIRST).toList());
  }

  SummaryView summary(SummaryRequest request, int originalWords) {
    List<SummarySentenceView> chosen = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    int words = 0;
    for (int round = 0; round < request.sentences(); round++) {
      for (List<SummarySentenceView> article : byStrength) {
        if (round < article.size() && chosen.size() < request.sentences()) {
          SummarySentenceView sentence = article.get(round);
          int more = sentence.words();
          if (words + more <= request.maxWords().orElse(Integer.MAX_VALUE)
              && texts.add(sentence.text())) {
            chosen.add(sentence);
            words += more;
          }
        }
      }
    }
    return new SummaryView(
        request.algorithm().name(),
        chosen.stream().map(SummarySentenceView::text).collect(Collectors.joining(" ")),
        words,
        originalWords,
        originalWords == 0 ? 0 : Rounded.of((double) words / originalWords),
        List.copyOf(chosen));
  }
}
