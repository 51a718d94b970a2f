package io.articleinsights.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that Porter's paper gives, rule by rule. */
class PorterStemmerTest {

  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "cats, cat",
    "feed, feed",
    "agreed, agre",
    "plastered, plaster",
    "bled, bled",
    "motoring, motor",
    "sing, sing",
    "conflated, conflat",
    "troubled, troubl",
    "sized, size",
    "hopping, hop",
    "falling, fall",
    "hissing, hiss",
    "fizzed, fizz",
    "failing, fail",
    "filing, file",
    "happy, happi",
    "sky, sky",
    "relational, relat",
    "conditional, condit",
    "rational, ration",
    "digitizer, digit",
    "vietnamization, vietnam",
    "sensibiliti, sensibl",
    "triplicate, triplic",
    "formative, form",
    "electrical, electr",
    "hopeful, hope",
    "goodness, good",
    "revival, reviv",
    "allowance, allow",
    "replacement, replac",
    "adjustment, adjust",
    "adoption, adopt",
    "effective, effect",
    "probate, probat",
    "rate, rate",
    "cease, ceas",
    "controll, control",
    "roll, roll",
    "as, as",
    "generalizations, gener",
  })
  void cutsAsThePaperSays(String word, String stem) {
    assertEquals(stem, PorterStemmer.stem(word));
  }
}
