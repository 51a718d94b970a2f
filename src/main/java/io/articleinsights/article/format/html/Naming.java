package io.articleinsights.article.format.html;

import io.articleinsights.article.format.BoilerplateKind;
import java.util.Optional;

/** What tag, class and id of an element say of its content. */
enum Naming {
  NONE,
  BODY,
  HIDDEN,
  NAVIGATION,
  CAPTION,
  BYLINE,
  STANDFIRST,
  RELATED,
  SHARING,
  LEGAL,
  COMMENTS,
  PROMOTION,
  CORRECTION,
  CONTACT;

  private final Optional<BoilerplateKind> kind;

  Naming() {
    kind = ordinal() < 3 ? Optional.empty() : Optional.of(BoilerplateKind.valueOf(name()));
  }

  /** What the content is when it is not the article's. */
  Optional<BoilerplateKind> kind() {
    return kind;
  }

  boolean isBoilerplate() {
    return this != NONE && this != BODY;
  }

  /** This when it names boilerplate, else what the element's tag says. */
  Naming boilerplateOr(Naming tag) {
    return isBoilerplate() ? this : tag;
  }
}
