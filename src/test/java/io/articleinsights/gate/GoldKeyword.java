package io.articleinsights.gate;

import java.util.List;

/**
 * How often a word or phrase stands in the body of an article.
 *
 * @param forms the forms that are counted together
 */
record GoldKeyword(List<String> forms, int count) {

  boolean isPhrase() {
    return forms.get(0).indexOf(' ') > 0;
  }

  boolean has(String form) {
    return forms.stream().anyMatch(form::equalsIgnoreCase);
  }
}
