package io.articleinsights.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  /** Each bar stands for the border of two sentences, in place of a blank. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour opened.|Ships came in.",
        "It was built in 1971. [1] [12]|The town grew. [3]|It shrank.",
        "“It burns.” [23]|Letters tell of it.[4]|Few were kept.",
        "It was built in 1971.¹|The town grew.¹²|It shrank.",
        "It ended.[a]|They left.[note 1] [2]|It was over.[citation needed]|It fell.[3–5]|He slept.",
        "The town grew [...]|The mayor left.|She spoke of “growth [...] in May”.",
        "It shrank.|[...] The mayor stayed.|It was [...] John who came.|“The town grew [...]” she"
            + " said.",
        "\"It was good.|I said, 'Stay.' \"|She left.",
        "\"It was good.|I said, 'Stay.' \" she said.|« It is open. »|He said: \" So it is. \"|They"
            + " left.",
        "Who pays?|Nobody knows!|Really?!|Yes.",
        "Mr. Osei and Dr. Lindqvist met Sen. Ana Ruiz of Springfield, Ill. on Jan. 9.|They talked.",
        "J. K. Aldous and George W. Pike wrote it.|It sold.",
        "She moved to the U.S. in May.|He left the U.S.|They never met.",
        "The U.S. Senate voted.|Acme Inc. Chairman Bo Hale paid $3.50 a share.|It fell.",
        "They read Quill v. Oldport twice.|That was all.",
        "It is No. 4 on the list.|No.|That cannot be.",
        "Dinner is at 6 p.m. Friday.|Lunch is at 1 p.m.|The bar is shut.",
        "At 7 a.m. Ms. Obi left.",
        "Bring fruit, e.g. pears, i.e. what is ripe.",
        "“We lost.|We will try again,” she said.",
        "“Is it late?” he asked.|“It is.”|They went.",
        "“Why now?” Adeyemi asked.",
        "He said, “Stop.”|Nobody did.",
        "'It is cold.' he said.",
        "She (who lived there. Long ago.) came back.",
        "(He is old.|He is tired.)|She is not.",
        "It broke ... and then it worked.|It broke...|Then it worked.",
        "See https://example.org/a.b?c=d.|Write to Ann.Lee@example.org.|Thanks.",
        "1. Wash it|2. Dry it|3. Fold it",
        "a) Peel them|b) Boil them",
        "It cost 3.25 million in 2019.|15 people came.",
        "It is over.|It stopped.",
        "The new iPhone sold.|iPads did too.",
        "He works at Yahoo! in sales.",
        "A crowd at the fair|Photo: Ann Lee",
        "彼は来た。|彼女は去った。",
      })
  void findsBorders(String marked) {
    String text = marked.replace("。|", "。").replace('|', ' ');
    assertEquals(List.of(marked.split("\\|")), Annotations.of(text).sentences());
  }

  @Test
  void splitsWhereTheBlankIsMissing() {
    assertEquals(
        List.of("It cost 1,000.", "That is over.", "He left."),
        Annotations.of("It cost 1,000.That is over.He left.").sentences());
  }

  @Test
  void readsShortLinesWithoutMarksAsAList() {
    assertEquals(List.of("bread", "red apples"), Annotations.of("bread\nred apples").sentences());
  }

  @Test
  void readsAnotherNewLineAsABlank() {
    assertEquals(1, Annotations.of("The line was cut\nin the middle of it.").sentences().size());
  }
}
