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
    assertEquals(
        expected == null ? "" : expected, Reading.listed(marked, UnseenArticlesTest::shown));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ben Ode accused Mark Tay of theft and spent ten years in prison. He "
            + "lives in Oslo. | Ben Ode < Mark Tay of theft",
        "Ben Ode accused Mark Tay of theft and fraud. | Ben Ode < Mark Tay of " + "theft and fraud",
        "Ann Lee was in trouble for calling miners “lazy” and saying that "
            + "everyone there got “the flu.” | Ann Lee < miners “lazy” ; Ann Lee < "
            + "everyone there got “the flu.”",
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
        "Nobody will treat Harbour replies with more care than they have shown " + "to others. | ",
        "Dozens marched outside the hall where the committee held its hearing "
            + "Wednesday, in the hopes that the town will vote. | ",
        "Critics say nothing of the state denying them entry in the first place. " + "| ",
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
        "Farmers — and some bakers — say the plan is bad. | farmers < the plan " + "is bad",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "To a question on the “sale of public land,” Ann Lee said private firms "
            + "can be more costly. | Ann Lee < private firms can be more costly",
        "She was “thrilled by the vote,” Ann Lee told friends, in which she had "
            + "a part. | Ann Lee < She was “thrilled by the vote,”",
        "Orlov felt he was being watched by the police, according to Harbour, "
            + "the group that worked with him. | Harbour < Orlov felt he was being "
            + "watched by the police",
        "He spoke of many fans (the number is closer to two, according to Ann "
            + "Lee). | Ann Lee < the number is closer to two",
        "He hinted at dark thoughts. “I just want to get away from these "
            + "people!” Ann Lee said she met Orlov in May when he was ill. | he < “I "
            + "just want to get away from these people!” ; Ann Lee < she met Orlov in "
            + "May when he was ill",
        "“I just want to get away from these people!” Ann Lee said. | Ann Lee < "
            + "“I just want to get away from these people!”",
        "The mayor presses agenda through adding small provisions to larger " + "bills. | ",
        "Thirty-one percent of those surveyed say they would be glad. | "
            + "thirty-one percent of those < they would be glad",
        "Evans appealed to the Supreme Court, which on Thursday ruled that the "
            + "minister was wrong. | Supreme Court < the minister was wrong",
        "Details from court papers reported in British media paint a different "
            + "picture. They say Orlov was part of a group. | they < Orlov was part of "
            + "a group",
      })
  void whatIsSaidIsNotWhatItIsSaidAbout(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We did feel that somehow it was wrong,” Representative Peter T. King "
            + "said. | Peter T. King < “We did feel that somehow it was wrong,”",
        "Editor-in-Chief Alan Rusk said the paper was glad. “We won,” Rusk said. "
            + "| Alan Rusk < the paper was glad ; Alan Rusk < “We won,”",
      })
  void titlesThatAreSurnamesStandAfterInitials(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Outside the flat, neighbors contacted Friday said they did not know "
            + "Orlov. | neighbors < they did not know Orlov",
        "Officials say he passed a test when he was hired, had no known ties to "
            + "crime and showed no sign of distress. | officials < he passed a test "
            + "when he was hired, had no known ties to crime and showed no sign of "
            + "distress",
        "The Ulm Post reported that a German newspaper, Bild, said Orlov had "
            + "been ill. | Ulm Post < a German newspaper, Bild, said Orlov had been "
            + "ill",
        "The mayor said that it rained, called for calm, and urged fans to go. | "
            + "mayor < it rained ; mayor < calm ; mayor < fans to go",
        "He clarified his remark, saying some people left. | he < some people " + "left",
        "The student is rejected after being asked: “Given that you are a "
            + "student, how do you see it?” According to The Ulm Post, the talk was "
            + "long. | student < “Given that you are a student, how do you see it?” ; "
            + "Ulm Post < the talk was long",
        "This record fulfils the promise given to the town by President Bob "
            + "Tash: “It is now no more than a day.” | Bob Tash < “It is now no more "
            + "than a day.”",
        "In a memo on Tuesday, Noah Open, who is in charge of “Today,” reminded "
            + "his staff about the show. | ",
        "“We must go now,” advised Noah Open. | Noah Open < “We must go now,”",
        "Sen. Mark Rub responded first. “I have been warning of it,” the Florida "
            + "senator and Republican presidential candidate said. | Mark Rub < “I "
            + "have been warning of it,”",
        "Ann Lee told fans before | ",
      })
  void whoIsHeardIsNotWhoSpeaks(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Wednesday on the radio, Ann Lee, a retired doctor and potential "
            + "candidate, said she is glad. | Ann Lee < she is glad",
        "Several fans who were on it told the club they were glad. | several "
            + "fans < they were glad",
        "Martin Weiss, a spokesman for the ministry tweeted Monday that he was "
            + "glad. | Martin Weiss < he was glad",
        "The jury is to hear from Alex Brad, Hern's former right hand man, who "
            + "has accused Hern of theft. | Alex Brad < Hern of theft",
        "The party released its list of 25 recommended delegates on Saturday. | ",
        "Ben Neth opened the hall. Leaders such as Isaac Herz, he alleged, are "
            + "weak. | Ben Neth < Leaders such as Isaac Herz / are weak",
        "Deja Stew laughed. “Savage,” she said. Bern Sand left. “We go on,” he "
            + "told me. | Deja Stew < “Savage,” ; Bern Sand < “We go on,”",
        "It is late, and while she said they would hold a hearing, it is too "
            + "late. | she < they would hold a hearing",
        "In other solidly Democratic states, he said Ann Lee could win. | he < "
            + "Ann Lee could win",
      })
  void whoSpeaksIsFoundPastTimesAndAsides(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The letter to the clerk, Chan Phil, was short. The Ohio Republican asks "
            + "for an inquiry. | Ohio Republican < an inquiry",
        "Rivals agreed to split the votes in ways that give both a better chance "
            + "of beating him and denying him a win. | rivals < to split the votes in "
            + "ways that give both a better chance of beating him and denying him a "
            + "win",
        "According to a summary, Cher Mills, a top aide, sent the firm a letter. "
            + "| summary < Cher Mills, a top aide, sent the firm a letter",
        "According to the coach, Ann Lee, they won the cup. | Ann Lee < they won " + "the cup",
        "The employee first said he did not recall it, but in a later interview "
            + "said he had thought of it. | employee < he did not recall it ; employee "
            + "< he had thought of it",
      })
  void whoIsLeftOpenIsNotGuessed(String text, String expected) {
    check(text, expected);
  }
}
