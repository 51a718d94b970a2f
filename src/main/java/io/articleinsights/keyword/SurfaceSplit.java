package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits keywords into their surface forms, case apart; a form has the share of the keyword's score
 * that it has of its places.
 */
final class SurfaceSplit {

  private final AnnotatedText body;
  private final Entries whole;
  private final Entries.Builder split = new Entries.Builder();

  SurfaceSplit(AnnotatedText body, Entries whole) {
    this.body = body;
    this.whole = whole;
  }

  Entries entries() {
    for (int entry = 0; entry < whole.size(); entry++) {
      split(entry);
    }
    return split.build();
  }

  private void split(int entry) {
    Map<String, List<Span>> forms = new LinkedHashMap<>();
    for (Span place : whole.places(entry)) {
      String form = Forms.oneLine(place.of(body.text())).toLowerCase(Locale.ROOT);
      forms.computeIfAbsent(form, key -> new ArrayList<>()).add(place);
    }
    forms.forEach(
        (form, places) -> {
          double share = (double) places.size() / whole.count(entry);
          split.entry(
              KeyHash.of(form),
              whole.score(entry) * share,
              whole.words(entry),
              whole.subsumed(entry),
              forms.size() == 1 ? whole.inTitle(entry) : 0);
          places.forEach(place -> split.place(place.start(), place.end()));
        });
  }
}
