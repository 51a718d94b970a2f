package io.articleinsights.quote;

import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.quote.direct.DialogueLines;
import io.articleinsights.quote.direct.DirectSpeech;
import io.articleinsights.quote.direct.Neighbours;
import io.articleinsights.quote.direct.Turns;
import io.articleinsights.quote.reported.ReportedSpeech;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All findings of an article: turns and lines of dialogue, direct speech, reported speech. */
final class Findings {

  private final ReadArticle view;

  Findings(ReadArticle view) {
    this.view = view;
  }

  List<Finding> inTextOrder() {
    Turns turns = new Turns(view.words());
    DialogueLines lines = new DialogueLines(view);
    DirectSpeech.Result direct = new DirectSpeech(view).find(turns::holds);
    List<Finding> found = new ArrayList<>(turns.find());
    found.addAll(lines.find());
    found.addAll(direct.findings());
    found.addAll(
        new ReportedSpeech(view, direct.spoken())
            .find(sentence -> turns.holds(sentence) || lines.holds(sentence)));
    found.sort(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end));
    return new Neighbours(view).ascribed(found);
  }
}
