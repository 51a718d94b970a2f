package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "policies, policy",
    "Houses, house",
    "children, child",
    "churches, church",
    "news, news",
    "boss, boss",
    "crises, crisis",
    "analyses, analysis",
    "blogs, blog",
    "bus, bus",
    "boxes, box",
    "women, woman",
    "lawmen, lawman",
    "specimen, specimen",
    "menus, menu",
    "campuses, campus"
  })
  void findsTheSingular(String plural, String singular) {
    assertEquals(singular, Lemmas.noun(plural));
  }

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "Stressed, stress",
    "stopped, stop",
    "making, make",
    "denies, deny",
    "tries, try",
    "passes, pass",
    "argues, argue",
    "telling, tell",
    "noted, note",
    "went, go",
    "tweeted, tweet",
    "sing, sing",
    "died, die",
    "foxes, fox",
    "googled, google",
    "bed, bed"
  })
  void findsTheInfinitive(String form, String infinitive) {
    assertEquals(infinitive, Lemmas.verb(form));
  }
}
