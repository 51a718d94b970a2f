package io.articleinsights.keyword;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits keywords into their surface forms, upper and lower case alike; a form has the share of the
 * keyword's score that it has of its places.
 */
final class SurfaceSplit {

  private final AnnotatedText body;
  private final AnnotatedText title;
  private final Entries whole;
  private final Entries.Builder split = new Entries.Builder();

  SurfaceSplit(AnnotatedText body, AnnotatedText title, Entries whole) {
    this.body = body;
    this.title = title;
    this.whole = whole;
  }

  Entries entries() {
    for (int entry = 0; entry < whole.size(); entry++) {
      split(entry);
    }
    return split.build();
  }

  private void split(int entry) {
    boolean titleOnly = whole.isTitleOnly(entry);
    String text = (titleOnly ? title : body).text();
    Map<String, List<Span>> forms = new LinkedHashMap<>();
    for (Span place : whole.places(entry)) {
      String form = Forms.oneLine(place.of(text)).toLowerCase(Locale.ROOT);
      forms.computeIfAbsent(form, key -> new ArrayList<>()).add(place);
    }
    forms.forEach(
        (form, places) -> {
          double share = (double) places.size() / Math.max(1, whole.count(entry));
          split.entry(
              KeyHash.of(form),
              whole.score(entry) * share,
              whole.words(entry),
              whole.subsumed(entry),
              whole.vague(entry),
              forms.size() == 1 ? whole.inTitle(entry) : 0);
          if (whole.faint(entry)) {
            split.faint();
          }
          if (whole.keepsCapital(entry)) {
            split.keepCapital();
          }
          places.forEach(place -> addPlace(place, titleOnly));
        });
  }

  private void addPlace(Span place, boolean titleOnly) {
    if (titleOnly) {
      split.titlePlace(place.start(), place.end());
    } else {
      split.place(place.start(), place.end());
    }
  }
}
