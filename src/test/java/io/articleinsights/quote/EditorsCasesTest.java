package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that an editor found misread, with what is listed for them now. */
class EditorsCasesTest {

  /** {@code mention < cue < segment / segment}. */
  private static String shown(Quote quote, String text) {
    String mention = quote.attribution().map(a -> a.mention().of(text)).orElse("?");
    String cue = quote.cue().map(Cue::lemma).orElse("?");
    return quote.segments().stream()
        .map(segment -> segment.of(text))
        .collect(Collectors.joining(" / ", mention + " < " + cue + " < ", ""));
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
        "\"We will win,\" Kelly said.¶\"They will lose,\" said Anna Berg. | Kelly < say "
            + "< \"We will win,\" ; Anna Berg < say < \"They will lose,\"",
        "Minister Tom Reilly opened the school on Monday.¶\"One has to hope that the "
            + "money comes,\" Reilly said.¶\"We need it,\" said Anna Berg. | Reilly < say < "
            + "\"One has to hope that the money comes,\" ; Anna Berg < say < \"We need it,\"",
        "General John Kelly arrived on Monday. \"The plan is sound,\" Kelly said. Kelly "
            + "added that troops would leave. | Kelly < say < \"The plan is sound,\" ; Kelly < "
            + "add < troops would leave",
        "Police chief Ann Connolly arrived. \"The plan is sound,\" Connolly told "
            + "reporters. | Connolly < tell < \"The plan is sound,\"",
        "Emily Stone is a nurse. Emily said she was happy. She said the assembly would "
            + "vote. | Emily < say < she was happy ; She < say < the assembly would vote",
        "Prime Minister Theresa May visited Leeds. \"Brexit means Brexit,\" May said. "
            + "May told reporters that she would resign. | May < say < \"Brexit means "
            + "Brexit,\" ; May < tell < she would resign",
        "Megan Kelly is a host. \"It is late,\" Kelly told reporters. Kelly said that "
            + "she was tired. | Kelly < tell < \"It is late,\" ; Kelly < say < she was tired",
        "The World Health Organization (WHO) said on Monday that cases had risen. "
            + "\"Vaccines work,\" the WHO said in a statement. The WHO added that masks help. "
            + "WHO chief Tedros Ghebreyesus said he was sorry. | The World Health Organization "
            + "< say < cases had risen ; the WHO < say < \"Vaccines work,\" ; The WHO < add < "
            + "masks help ; WHO chief Tedros Ghebreyesus < say < he was sorry",
      })
  void namesThatLookLikeWordsSpeak(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The widow of a skipper lost with the trawler Bright Horizon told an inquiry "
            + "that warnings had been ignored. | The widow of a skipper < tell < warnings had "
            + "been ignored",
        "The father of a girl killed by the driver Tom Baker told the court that he "
            + "forgave him. | The father of a girl < tell < he forgave him",
        "The leader of the council has hit back at critics, insisting that bins would be "
            + "emptied. | The leader of the council < insist < bins would be emptied",
        "A series of articles published in June found that the bank had cheated. | A "
            + "series of articles < find < the bank had cheated",
        "Two women -- about a dozen now -- who have accused him of fraud said they would "
            + "sue. | who < say < they would sue",
        "The minister was told by Tom Baker that the bus was late. It was said that the "
            + "king was dead. The minister has been accused by Anna Berg of lying. | Tom Baker "
            + "< tell < the bus was late",
        "After news of the punishment went viral, the solicitor's office announced that "
            + "the sentence would be cut, saying in a statement, \"It was wrong.\" | the "
            + "solicitor's office < announce < the sentence would be cut ; the solicitor's "
            + "office < say < \"It was wrong.\"",
        "The lawyer for accused murderer Tom Baker said his client was innocent. | The "
            + "lawyer for accused murderer Tom Baker < say < his client was innocent",
      })
  void theHeadOfThePhraseSpeaks(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "According to the Interior Ministry at least 30 people have died in a crush near "
            + "Lyon, France. | the Interior Ministry < according to < at least 30 people have "
            + "died in a crush near Lyon, France",
        "While Anna Berg has vowed to keep the tram, Tom Baker has pledged to \"cancel\" "
            + "it. | Anna Berg < vow < to keep the tram ; Tom Baker < pledge < to \"cancel\" "
            + "it",
        "In an interview focused on health, Baker said closing the clinic was a mistake. "
            + "| Baker < say < closing the clinic was a mistake",
        "While the bank has kept silent on its plans, sources told The Times that it "
            + "will close ten branches. | sources < tell < it will close ten branches",
        "Asked whether he would bid, Tom Baker smiled: \"Ask the chairman.\" | Tom Baker "
            + "< smile < \"Ask the chairman.\"",
        "Asked whether he would resign, Tom Baker said: \"No.\" | Tom Baker < say < " + "\"No.\"",
        "In installing and maintaining engines, Pugh was trained, the Justice Department "
            + "said. Pugh was trained in installing and maintaining aircraft engine systems, "
            + "the Justice Department said. | the Justice Department < say < In installing and "
            + "maintaining engines, Pugh was trained ; the Justice Department < say < Pugh was "
            + "trained in installing and maintaining aircraft engine systems",
      })
  void whatIsFrontedIsNoContent(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Noting that the harvest is crucial, Premier Liang Weimin demanded solid efforts "
            + "and asked officials to study the law. | Premier Liang Weimin < note < the "
            + "harvest is crucial ; Premier Liang Weimin < demand < solid efforts ; Premier "
            + "Liang Weimin < ask < officials to study the law",
        "Premier Liang Weimin stressed that grain is vital, called for more investment, "
            + "urged officials to help, and pledged to build dams. | Premier Liang Weimin < "
            + "stress < grain is vital ; Premier Liang Weimin < call for < more investment ; "
            + "Premier Liang Weimin < urge < officials to help ; Premier Liang Weimin < pledge "
            + "< to build dams",
        "Tom Baker called the plan \"a gift\" and told Variety that it had \"never "
            + "looked better\". | Tom Baker < call < the plan \"a gift\" ; Tom Baker < tell < "
            + "it had \"never looked better\"",
      })
  void participlesAndChainsHaveTheirOwnQuotes(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Rates will rise, reports the Daily Mail. Costs rose by 75%, the ministry said. "
            + "Sales jumped by up to 75%. | the Daily Mail < report < Rates will rise ; the "
            + "ministry < say < Costs rose by 75%",
        "Prices rose 5%, the bank said. \"Prices rose 5%,\" the bank said. The bank said "
            + "prices rose by 5%. The bank said prices rose by £5m (about $6m). The bank said "
            + "it was owned by Yahoo! The minister asked, who would pay? | the bank < say < "
            + "Prices rose 5% ; the bank < say < \"Prices rose 5%,\" ; The bank < say < prices "
            + "rose by 5% ; The bank < say < prices rose by £5m (about $6m) ; The bank < say < "
            + "it was owned by Yahoo",
        "McGill said being locked up with \"real criminals\" was hard. | McGill < say < "
            + "being locked up with \"real criminals\" was hard",
        "Police said Tom Baker, 41, had confessed to the crime, but Baker denied it. | "
            + "Police < say < Tom Baker, 41, had confessed to the crime",
        "Kraun said McGill appeared in court and agreed to a plea deal. | Kraun < say < "
            + "McGill appeared in court and agreed to a plea deal",
        "— I am tired, said Anna.¶— And now? asked a journalist.¶— Now we sleep, "
            + "answered Anna Berg. | Anna < say < I am tired ; a journalist < ask < And now? ; "
            + "Anna Berg < answer < Now we sleep",
        "\"It is a shame,\" one person said in a comment. \"He was rude.\" Baker issued "
            + "a statement saying he was sorry. \"We believe in democracy,\" the statement "
            + "read. | one person < say < \"It is a shame,\" / \"He was rude.\" ; Baker < say "
            + "< he was sorry ; the statement < read < \"We believe in democracy,\"",
        "\"I thought, 'I've got to get a shot of that.' \" The work was hard, she said. | she < ? "
            + "< \"I thought, 'I've got to get a shot of that.' \" ; she < say < The work was "
            + "hard",
        "The company is \"very sorry\", it said on Monday. | it < say < The company is "
            + "\"very sorry\"",
        "Tom Baker said in 2019 that, if elected, he would, within a year, and \"no "
            + "matter what\", close the mine. | Tom Baker < say < if elected, he would, within "
            + "a year, and \"no matter what\", close the mine",
      })
  void bordersKeepWhatBelongsToThem(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "How will the bank explain it? | ",
        "Lee wrote \"To Kill a Mockingbird\" in 1960. Lee wrote \"Go Set a Watchman\" "
            + "first. | ",
        "The region's mayor has been ill for a week about the town's report that the "
            + "river is dirty. | ",
        "There are some, though, who think that rates will fall. | ",
        "Neither Baker nor Berg said they would resign. Nobody said that the mine would "
            + "close. No one told me it was late. | ",
      })
  void whatIsNotSaidIsNotListed(String text, String expected) {
    check(text, expected);
  }
}
