package io.articleinsights.article.format.html;

import java.util.HashMap;
import java.util.Set;

/** The table of names, which writes down what it is asked for and knows. */
final class SeenNames extends HashMap<String, Naming> {

  private static final long serialVersionUID = 1;

  private final transient Set<String> seen;

  SeenNames(Set<String> seen) {
    super(ElementNames.TABLE);
    this.seen = seen;
  }

  @Override
  public Naming get(Object name) {
    Naming naming = super.get(name);
    if (naming != null) {
      seen.add((String) name);
    }
    return naming;
  }
}
