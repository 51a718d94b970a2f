package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes of sentences that were misread in articles nobody had seen before, in our own words. */
class UnseenArticlesTest {

  /** {@code speaker < segment / segment}. */
  private static String shown(Quote quote, String text) {
    String speaker = quote.attribution().map(a -> a.speaker().name()).orElse("?");
    return quote.segments().stream()
        .map(segment -> segment.of(text))
        .collect(Collectors.joining(" / ", speaker + " < ", ""));
  }

  private static void check(String marked, String expected) {
    String text = marked.replace("¶", "\n");
    String found =
        Reading.quotes(text).stream()
            .filter(QuoteListing.STANDARD::holds)
            .map(quote -> shown(quote, text))
            .collect(Collectors.joining(" ; "));
    assertEquals(expected == null ? "" : expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ben Ode accused Mark Tay of theft and spent ten years in prison. He "
            + "lives in Oslo. | Ben Ode < Mark Tay of theft",
        "Ben Ode accused Mark Tay of theft and fraud. | Ben Ode < Mark Tay of "
            + "theft and fraud",
        "Ann Lee was in trouble for calling miners “lazy” and saying that "
            + "everyone there got “the flu.” | Ann Lee < miners “lazy”",
        "Ann Lee suggested looking at the bill and asking for help. | Ann Lee < "
            + "looking at the bill and asking for help",
        "Ed Fry vehemently denied the claim on Twitter but after a day of calls "
            + "for his head, he begged for pardon. | Ed Fry < the claim on Twitter",
        "Ann Lee, later alleging that the vote was stolen, said the mayor should "
            + "go. | Ann Lee < the vote was stolen ; Ann Lee < the mayor should go",
      })
  void contentsEndWhereTheSubjectDoesSomethingElse(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Lee said in a statement Thursday night they pulled the listing. The "
            + "firm left. | Ann Lee < they pulled the listing",
        "Ann Lee told the Ulm Post before he spoke to the club that he believed "
            + "it was time to go. | Ann Lee < he believed it was time to go",
        "Ann Lee told fans after the game that it was time to go. | Ann Lee < it "
            + "was time to go",
        "Ann Lee vowed last month to take the fight to the top. | Ann Lee < to "
            + "take the fight to the top",
        "Ann Lee asked General Eric Orr whether he had thoughts on the plan. | "
            + "Ann Lee < whether he had thoughts on the plan",
        "Ann Lee complained when the mayor left the hall. | ",
        "Ann Lee said when it rained, they would leave the hall. | Ann Lee < "
            + "when it rained, they would leave the hall",
        "Nobody will treat Harbour replies with more care than they have shown "
            + "to others. | ",
        "Dozens marched outside the hall where the committee held its hearing "
            + "Wednesday, in the hopes that the town will vote. | ",
        "Critics say nothing of the state denying them entry in the first place. "
            + "| ",
      })
  void whatComesBetweenACueAndItsClauseIsNoContent(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "They agreed to allow the march, said People's Harvest Party leader Mila "
            + "Orlov. | Mila Orlov < They agreed to allow the march",
        "Ann Lee demanded a recount, urged calm. | Ann Lee < a recount",
        "Farmers — and some bakers — say the plan is bad. | farmers < the plan "
            + "is bad",
        "Ann Lee — who is 40 — said the plan is bad. | Ann Lee < the plan is bad",
        "According to her, one man said, “I wish you were gone from here.” | one "
            + "man < “I wish you were gone from here.”",
        "Ann Lee's response was: “Is the shop open today?” The shop is a store "
            + "in Ulm. | Ann Lee < “Is the shop open today?”",
        "“Is the shop open today?” The shop is a store in Ulm, which sells pots, "
            + "according to the mayor. | mayor < The shop is a store in Ulm, which "
            + "sells pots",
        "Ode was asked by Bill Fry, who likes Ann Lee's emails, “Now, has it not "
            + "moved since then?” | ",
        "Mia Marl issued a statement saying his comment “has absolutely no place "
            + "in our town.” | Mia Marl < his comment “has absolutely no place in our "
            + "town.”",
        "Gary Kane told the Ulm Post that the site was not “ready for the crowd "
            + "that came to us.¶“It has now been placed with another house.” | Gary "
            + "Kane < the site was not “ready for the crowd that came to us. ; Gary "
            + "Kane < “It has now been placed with another house.”",
      })
  void whoSpeaksStandsBesideTheCue(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "According to Afghan Ambassador to the United States Hamid Orlov, the "
            + "team did well. “We won,” said Ambassador Orlov. | Hamid Orlov < the "
            + "team did well ; Hamid Orlov < “We won,”",
        "According to Ambassador to Kenya Hamid Orlov, the team did well. | "
            + "Hamid Orlov < the team did well",
        "The ambassador to Kenya, Ed Fry, said they won. | Ed Fry < they won",
        "“We are glad to be here,” Superintendent of Schools Mary Orr said. | "
            + "Mary Orr < “We are glad to be here,”",
        "The project was led by Chief Scientist Mike Orr. According to Orr, the "
            + "team did well. | Mike Orr < the team did well",
        "Tweeted Gary Kane, chairman of the board: “If you are popular you need "
            + "no friends in town.” | Gary Kane < “If you are popular you need no "
            + "friends in town.”",
        "The progressive organization Harbour for Change said the plan failed. | "
            + "Harbour for Change < the plan failed",
        "Ann Lee asked Congress for Ulm’s share. | ",
        "Susan Orr spoke to the panel. “We lost,” the Indiana Republican added. "
            + "| Susan Orr < “We lost,”",
        "He wrote in May. A column angered people from an old English town. Ed "
            + "Fry laughed. He wrote: “People up there die young.” | Ed Fry < “People "
            + "up there die young.”",
      })
  void titlesWithPlacesAreNoNames(String text, String expected) {
    check(text, expected);
  }
}
