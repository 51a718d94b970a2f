package io.articleinsights.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackReferencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor, however, closed the harbour.",
        "Ada Quill said no, too.",
        "Quill Lines lost the licence for these ferries.",
        "The mayor asked how such repairs could fail.",
        "Ada Quill said that this harbour would sink.",
        "“Nobody has seen this letter,” Ada Quill said.",
        "When they came back, it was late.",
        "Starting this week, their harbour is open.",
        "In part this is because the harbour is old.",
        "What they all have in common is a harbour.",
        "Polls at the time were bad.",
        "Jerome read parts of this Hebrew Gospel."
      })
  void referToTheSentenceBefore(String sentence) {
    assertEquals(true, BackReferences.hold(Texts.body(sentence), 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor closed the harbour this week.",
        "Ferries and their masts sank.",
        "If the harbour froze, this would sink the ferries.",
        "Two ferries sank in these last three weeks.",
        "Ferries such as the Adela sank.",
        "There is no such thing as a ferry.",
        "It was such a storm.",
        "Those who sank were old.",
        "The mayor praised those ferries that came back.",
        "Ada Quill has two ferries and wants to sell these old ferries.",
        "No ferry in this country is old.",
        "When they came back, the Swedes won.",
        "Divers said they found a mast.",
        "However late it is, the harbour is open.",
        "Polls at the time of the vote were bad."
      })
  void standAlone(String sentence) {
    assertEquals(false, BackReferences.hold(Texts.body(sentence), 0));
  }
}
