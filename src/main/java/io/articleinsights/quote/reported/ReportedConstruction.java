package io.articleinsights.quote.reported;

import io.articleinsights.quote.construction.Construction;
import io.articleinsights.quote.construction.ConstructionTrait;
import java.util.Optional;

/** A way to report words without quotation marks around all of them. */
abstract class ReportedConstruction extends Construction {

  ReportedConstruction(
      String label,
      String description,
      String example,
      String counterexample,
      ConstructionTrait... traits) {
    super(label, description, example, counterexample, traits);
  }

  /** The content that is announced at a place, if this is how it is announced. */
  abstract Optional<Content> match(Announcement place);

  /** Whether what it finds may hold what was found before it. */
  boolean looksBack() {
    return false;
  }
}
