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
    assertEquals(expected == null ? "" : expected, Reading.listed(marked, EditorsCasesTest::shown));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Carl Gomis was ill. It prompted the president of his club, Jean Aulas, to "
            + "tell French television: \"We are worried.\" | the president of his club < "
            + "tell < \"We are worried.\"",
        "A doctor described as \"reckless\" by the court said he was sorry. | A "
            + "doctor < say < he was sorry",
        "Berg, whose husband Tom Baker said he was ill, resigned. | husband Tom "
            + "Baker < say < he was ill",
        "Senator Ron Johnson (R-Wis.), who told a newspaper that the law was bad, "
            + "left early. | who < tell < the law was bad",
        "In a tweet, Tom Baker wrote: \"I am sad.\"¶Replying, @AnnaBerg wrote: "
            + "\"Good.\" | Tom Baker < write < \"I am sad.\" ; @AnnaBerg < write < "
            + "\"Good.\"",
        "The Department for Education said schools would open. The Royal Society for "
            + "the Protection of Birds said birds were fine. | The Department for "
            + "Education < say < schools would open ; The Royal Society for the Protection "
            + "of Birds < say < birds were fine",
        "As Vulture put it, \"Hello, it is the Biebs.\" He sang. | Vulture < put it "
            + "< \"Hello, it is the Biebs.\"",
        "Or, as Tom Ridge, a former secretary of security, put it: \"They are "
            + "inside.\" | Tom Ridge < put it < \"They are inside.\"",
        "Carson shared a list for a class called \"Perception\" on his page, "
            + "writing, \"Here is the list of them.\" | Carson < write < \"Here is the "
            + "list of them.\"",
        "The ad uses footage of Hillary Clinton asking, \"Why am I not ahead?\" | "
            + "Hillary Clinton < ask < \"Why am I not ahead?\"",
        "She told Congress when asked last month about the inquiry: \"That is being "
            + "handled by agents.\" | She < tell < \"That is being handled by agents.\"",
        "Ifeoma Okafor lost her way. \"I did not know where to go,\" the 22-year-old "
            + "explained. | the 22-year-old < explain < \"I did not know where to go,\"",
        "Kelly Ash saw it all. \"It snapped,\" the mum-of-five said. | the "
            + "mum-of-five < say < \"It snapped,\"",
        "Sipho Mbeki, 22, was quick to praise the fans. \"They never stopped,\" the "
            + "striker beamed. | the striker < beam < \"They never stopped,\"",
        "Pavel Orlov said the talks went on. \"We do not reject it,\" the Swede "
            + "noted. | Pavel Orlov < say < the talks went on ; the Swede < note < \"We do "
            + "not reject it,\"",
        "Efforts must be made, the premier said Monday, adding that time was short. "
            + "| the premier < say < Efforts must be made ; the premier < add < time was "
            + "short",
        "Foreign ministers of the union on Saturday called for a truce. | Foreign "
            + "ministers of the union < call for < a truce",
        "One month after announcing his support for Donald Trump, Marco Rubio left. "
            + "| Marco Rubio < announce < his support for Donald Trump",
        "Marco Rubio told the paper so on Monday when asked if he still believes "
            + "that Trump is wrong. | ",
        "Rows grew so heated over a bill that Governor Chris Hill said, \"I need a "
            + "converter for all this.\" | Governor Chris Hill < say < \"I need a "
            + "converter for all this.\"",
        "It is possible that these two children left, as they said that it was late. "
            + "| they < say < it was late",
        "Dallas police saw it. Some residents reported seeing men, according to Jeff "
            + "Cotner. He said there was no talk. | Jeff Cotner < according to < Some "
            + "residents reported seeing men ; He < say < there was no talk",
        "\"Do you work?\" the lawyer asked Tom Baker. \"I think so.\" | the lawyer < "
            + "ask < \"Do you work?\" ; Tom Baker < ? < \"I think so.\"",
        "Sen. Dianne Feinstein of California, the ranking Democrat on the panel, who "
            + "said no email came from him, left. | who < say < no email came from him",
        "Anna Berg met her husband, former minister Tom Berg, in Ulm. Berg said it "
            + "was late. | Berg < say < it was late"
      })
  void speakersOfReadArticlesAreWhoTheyAre(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The council said in a statement:¶\"We will build the bridge. It will be "
            + "long.\"¶\"It will be wide.\"¶The mayor left. | The council < say < \"We "
            + "will build the bridge. It will be long.\" ; The council < ? < \"It will be wide.\"",
        "It is unclear whether the judge ruled that the plan was void. | ",
        "Mayor Tom Baker asked honest questions about his relation to God. He "
            + "described the moment. She recalled the trip. He mentioned the plan. | ",
        "He recalled a private talk that he had with Lee in June. | ",
        "Terming the flood a \"lesson,\" Shen Yulan pledged to open the books. | "
            + "Shen Yulan < term < the flood a \"lesson,\" ; Shen Yulan < pledge < to open "
            + "the books",
        "A deal would face a review, said Maya Lindstrom, an analyst at Carrow Bank, "
            + "who rates the shares \"buy\". | Maya Lindstrom < say < A deal would face a "
            + "review",
        "The firm said its costs had risen and blamed a shortage of drivers. He said "
            + "he would go and urged others to come. | The firm < say < its costs had "
            + "risen ; He < say < he would go ; He < urge < others to come",
        "Noor Haddad wrote \"Low Tide\" on the bus. | ",
        "The minister told reporters in Ulm that dams would be built. | The minister "
            + "< tell < dams would be built",
        "Although his nephew said he had gone to work, his family now thought that "
            + "he had left. | his nephew < say < he had gone to work",
        "The reality is that women face it in many aspects, ranging from issues "
            + "related to dress and even sports. | ",
        "The question that our parents are asked is, \"Is it a boy or a girl?\" | ",
        "\"I have every sympathy,\" Petrie said. \"But sympathy is not evidence. As "
            + "the surveyor told us, 'The hatch was sound when she sailed, and the log "
            + "says, \"All secure at 0400.\"'\" | Petrie < say < \"I have every "
            + "sympathy,\" / \"But sympathy is not evidence. As the surveyor told us, 'The "
            + "hatch was sound when she sailed, and the log says, \"All secure at "
            + "0400.\"'\"",
        "\"« The door remains open. »\" he said. | he < say < \"« The door remains " + "open. »\"",
        "\"The note says, 'It's \"over\" now,'\" Ann Lee said. \"We left.\" | Ann "
            + "Lee < say < \"The note says, 'It's \"over\" now,'\" / \"We left.\""
      })
  void whatIsReadAsAQuoteWasSaid(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The camp maintained a majority thus veto power to any bill that fails. |",
        "Here they aren't admitted until they are vetted for a year. |",
        "Anna Berg tweeted a photograph of the bridge as she lined up with others. |",
        "Yet history has shown that talks fail. |",
        "The decision threatens to divide the town. |",
        "The kitten on the mat. Image: Tom Baker. |",
        "The voice speaks about \"shaking the throne\" of the king. |",
        "A string of new videos shows that the bridge is unsafe. |",
        "A string of articles shows that the bridge is unsafe. | A string of articles < show < "
            + "the bridge is unsafe",
        "Anna Berg is offering a special beer called Swing State Pale Ale. |",
        "Anna Berg disliked the meetings of leaders, called the Berg Global Initiative, that "
            + "the town held. |",
      })
  void whatCannotSpeakIsNotListed(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Three years after Anna Berg said that the mill was safe, it burned. | Anna Berg < say "
            + "< the mill was safe",
        "That 78 percent of voters said it was late did not matter. | 78 percent of voters < "
            + "say < it was late did not matter",
        "Tom Baker, author of \"ISIS: the State of Terror,\" told Elm News, \"There are signs of "
            + "it.\" | Tom Baker < tell < \"There are signs of it.\"",
        "The town is looking into it, a police officer told Elm News, adding there are questions"
            + " about it. | a police officer < tell < The town is looking into it ; a police"
            + " officer < add < there are questions about it",
        "It was a game many are calling an \"instant classic.\" | many < call < an \"instant "
            + "classic.\"",
        "Marketing expert Tom Baker, who worked with Berg in his role as head of the mill, warned "
            + "the plan was bad. | Marketing expert Tom Baker < warn < the plan was bad",
        "Many praised Baker for the bridge: \"Thank you for it,\" wrote one fan. | one fan < write "
            + "< \"Thank you for it,\"",
        "According to the mill's coach, Tom Baker, in their first match the team won. | the "
            + "mill's coach < according to < in their first match the team won",
        "Officials there said it was over. | Officials < say < it was over",
        "That would be more ethanol than the oil industry says the markets can handle. | "
            + "the oil industry < say < the markets can handle",
        "The bank just announced it would close. | The bank < announce < it would close",
        "Bread is dear, according to the town's count. | the town's count < according to < "
            + "Bread is dear",
        "\"It is late,\" said the outgoing mayor. | the outgoing mayor < say < \"It is late,\"",
        "\"It is late,\" said a visibly shaken Anna Berg. | a visibly shaken Anna Berg < say < "
            + "\"It is late,\"",
        "\"It is late,\" said acting mayor Anna Berg. | acting mayor Anna Berg < say < "
            + "\"It is late,\"",
        "\"It is late,\" said Berg's surviving brother. | Berg's surviving brother < say < "
            + "\"It is late,\"",
        "\"It is late,\" said an official familiar with the plan. | an official < say < \"It is"
            + " late,\"",
        "It is late, according to the newly opened Elm Institute. | the newly opened Elm Institute"
            + " < according to < It is late",
      })
  void aSubjectStartsWhereItsPhraseDoes(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Anna Berg said only two had come. | Anna Berg < say < only two had come",
        "The road was closed, fire chief Anna Berg said. | fire chief Anna Berg < say < The road "
            + "was closed",
        "The driver fled, police spokeswoman Anna Berg said. | police spokeswoman Anna Berg < say "
            + "< The driver fled",
        "But, the mayor added, it would close in May. | the mayor < add < it would close in May",
        "It was, Anna Berg said, the worst day of all. | Anna Berg < say < It was / the worst day "
            + "of all",
        "The worst, according to Anna Berg, is over. | Anna Berg < according to < The worst / is "
            + "over",
        "Some said the mill was old, while others said it was new. | Some < say < the mill was old"
            + " ; others < say < it was new",
        "The mill was old. Another said it was new. | Another < say < it was new",
        "The club hit back on Monday, saying it was late. | The club < say < it was late",
        "Tom Hill was reported as saying it was late. | Tom Hill < say < it was late",
        "The plan, described by Anna Berg as \"mad\", was dropped. | Anna Berg < describe < as "
            + "\"mad\"",
        "Critics, including Anna Berg, say the mill is old. | Critics < say < the mill is old",
        "His lawyers, who met on Monday, say it is late. | His lawyers < say < it is late",
        "Anna Berg said in a talk with Elm News the mill was old. | Anna Berg < say < the mill was "
            + "old",
        "Anna Berg explained to reporters why the mill was old. | Anna Berg < explain < why the "
            + "mill was old",
        "Anna Berg said the mill would close, citing its age. | Anna Berg < say < the mill would "
            + "close",
        "Anna Berg said the mill would close when asked about it. | Anna Berg < say < the mill "
            + "would close",
        "Elm News reported Tom Baker as saying the mill was old. | Tom Baker < say < the mill was "
            + "old",
        "Tom Baker was quoted in Elm News as saying that the mill was old. | Tom Baker < say < the "
            + "mill was old",
        "Prices rose in May, the report found. | the report < find < Prices rose in May",
        "Two men paid for it, records show. | records < show < Two men paid for it",
        "They sell films, television shows and books. |",
        "Anna Berg told \"Morning and Evening,\" reminding all that it was late. | Anna Berg < "
            + "remind < it was late",
        "\"It is late,\" Anna Berg said, but still \"a good day for the mill.\" | Anna Berg < say <"
            + " \"It is late,\" / \"a good day for the mill.\"",
        "Anna Berg said slowly that two had come. | Anna Berg < say < two had come",
        "Anna Berg said that's what she would expect. | Anna Berg < say < that's what she would "
            + "expect",
        "While Anna Berg claimed that the videos exist, police experts affirm that they are lost. "
            + "| Anna Berg < claim < the videos exist ; police experts < affirm < they are lost",
        "38 percent of voters said he should go, while 60 percent said he should stay. | 38 "
            + "percent of voters < say < he should go ; 60 percent < say < he should stay",
        "Town officials deny they are late, but critics point to the clock. | Town officials < "
            + "deny < they are late",
        "Anna Berg said that while it rained, figures showed that it was warm. | Anna Berg < say "
            + "< while it rained, figures showed that it was warm",
      })
  void aContentIsWholeAndNoMore(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The mill is checked each year, Anna Berg said, but \"we do not ask who owns "
            + "it.\" The town agreed. | Anna Berg < say < The mill is checked each year ; Anna "
            + "Berg < say < \"we do not ask who owns it.\"",
        "Anna Berg declared that she would build a wall in Elmton, drawing new criticism. "
            + "| Anna Berg < declare < she would build a wall in Elmton",
        "Tom Hill turned to Lee, with the campaign of the former mayor saying Lee was \"not a "
            + "baker.\" | the campaign of the former mayor < say < Lee was \"not a baker.\"",
        "Anna Berg pushed back, saying that the mill was old - and arguing that she owned "
            + "it. | Anna Berg < say < the mill was old ; Anna Berg < argue < she owned it",
        "Tom Hill called the club “abhorrent” in a tweet Sunday. | Tom Hill < call < the "
            + "club “abhorrent”",
        "Anna Berg demanded a new mill in a letter to the town. | Anna Berg < demand < a "
            + "new mill",
        "Last week, Anna Berg, editor of The Lamp, wrote, \"When we think of bread, we "
            + "think of cake.\" | Anna Berg < write < \"When we think of bread, we think of "
            + "cake.\"",
        "A quarrel goes on between those who are calm (\"This is less a crisis than a "
            + "test,\" Anna Berg wrote last week) and those who are not. | Anna Berg < write < "
            + "\"This is less a crisis than a test,\"",
        "Anna Berg reiterated that approach in an interview last week, smiling as the mill was "
            + "shown. | Anna Berg < reiterate < that approach",
        "A witness who was sitting next to Lee said the mill was old. | A witness < say < "
            + "the mill was old",
        "More than ten trains were late, according to the train tracking website Marl. | "
            + "the train tracking website Marl < according to < More than ten trains were late",
        "The mill burned, and in the words of the owner, Anna Berg, \"It was a good mill "
            + "and a good home.\" | the owner < in the words of < \"It was a good mill and a "
            + "good home.\"",
        "There were more hints, such as when Tom Hill knocked the firm and called it a "
            + "\"mess,\" a small dig. | Tom Hill < call < it a \"mess,\" a small dig",
        "It was not new. -- In 2010, Anna Berg was fined, according to Elm News. | Elm "
            + "News < according to < In 2010, Anna Berg was fined",
        "Tax records show Anna Berg has paid nothing since 2010. | Tax records < show < "
            + "Anna Berg has paid nothing since 2010",
        "The film shows fans leaving the mill. Table 2 shows the costs that were found. |",
        "Anna Berg said on Monday they won. But, the former mayor of Elmton added, it was "
            + "late. | Anna Berg < say < they won ; the former mayor of Elmton < add < it was "
            + "late",
        "He died at home in Basel, Switzerland, at 90, said a note posted on the website "
            + "of the club. | a note < say < He died at home in Basel, Switzerland, at 90",
        "Anna Berg got a diary and wrote in it for the two years that she lived there. |",
        "She called him Bernd, short for Bernhard. |",
        "Tom Hill warned Lee that he would speak of her errors and alleged errors. | Tom "
            + "Hill < warn < he would speak of her errors and alleged errors",
        "Ten percent said they would go, while 9 percent found it hard. | Ten percent < "
            + "say < they would go",
        "Ten percent said they would go, however that number has dropped since. | Ten "
            + "percent < say < they would go",
        "Sources close to her campaign say she is tired. | Sources close to her campaign "
            + "< say < she is tired",
        "When asked whether the mill was old, 59 percent said it was not. | 59 percent < "
            + "say < it was not",
        "He presided over the club, which wrote and took the rules. |",
        "Tom Hill threatened not to come to the mill. | Tom Hill < threaten < not to come "
            + "to the mill",
        "Mr. Hill stressed those worries in May, and he raised them again. | Mr. Hill < "
            + "stress < those worries in May",
        "Mr. Hill said cutting that output must be hard. | Mr. Hill < say < cutting that "
            + "output must be hard",
        "At one point Hill, clad in white, predicted he would win. | Hill < predict < he "
            + "would win",
        "Tom Hill has not said whether he agreed. |",
        "\"It is late in the day,\" Tom Hill was quoted as saying. | Tom Hill < say < "
            + "\"It is late in the day,\"",
        "Tom Hill went to Marl with data showing that the mill was old. | data < show < "
            + "the mill was old",
        "Tom Hill is in trouble for describing miners as \"lazy\" and telling lies. | "
            + "Tom Hill < describe < miners as \"lazy\"",
        "The report states that few makers use salt. | The report < state < few makers use salt",
        "Anna Berg replied to claims that she owned the mill. |",
        "Anna Berg wrote in a book that she had seen a film, \"Long Rain,\" because she "
            + "was ill. | Anna Berg < write < she had seen a film, \"Long Rain,\" because she "
            + "was ill",
        "The club found no record of the letter that Hill said was sent to it. | "
            + "Hill < say < was sent to it",
        "Critics charged that the mill was old. | Critics < charge < the mill was old",
        "Tom Hill struck populist notes similar to those of Lee. |",
        "Tom Hill pledged to be \"the best of them\" and left the town early. | Tom "
            + "Hill < pledge < to be \"the best of them\"",
        "After all, while he insisted that he never said it, that was the obvious "
            + "meaning. | he < insist < he never said it",
        "Tom Hill, in a green coat, said little, offering only hints that he was ill. |",
        "According to Jack Hill, writing for Elm News: |",
        "An official told CNN of the camp in Elmton that he had just seen. |",
        "Marl declared that the show has a fault, and others criticized its jokes. | Marl "
            + "< declare < the show has a fault",
        "Local staff of the mill stationed along the border said they were tired. | Local "
            + "staff of the mill < say < they were tired",
        "The club \"got as much as it could\" from firms and others, the Elm Post "
            + "reported ten days ago. | the Elm Post < report < The club \"got as much as it "
            + "could\" from firms and others",
        "The report called on members to \"use their power to end it.\" | The report < "
            + "call on < members to \"use their power to end it.\"",
        "In part, it is the old mill, rather than the new one that fans like, he says. | "
            + "he < say < In part, it is the old mill, rather than the new one that fans like",
        "Paul Marl said — on the radio, as it happens — that Hill raised the sum. | Paul "
            + "Marl < say < Hill raised the sum",
        "In addition to stating that mills have no rights, Clinton vowed to work on it, a "
            + "long job. | Clinton < state < mills have no rights ; Clinton < vow < to work on "
            + "it, a long job",
        "Since Lee has more votes than Hill, the members would be going too far, "
            + "Mook said. | Mook < say < Since Lee has more votes than Hill, the members "
            + "would be going too far",
        "When Wallace died in May, Ann Berg sent a note: \"Tom and I are with his family "
            + "and with all his friends.\" | Ann Berg < : < \"Tom and I are with his family and "
            + "with all his friends.\"",
        "The split was told by an agent, Jill Moll, in an email to Elm News, and the "
            + "coach, Wim Fiss, confirmed that it was late. | the coach < confirm < it was late",
        "His friends call him \"Mordechai,\" and he showed us books. |",
        "Anna Berg made it clear that she stays, touting a plan. | Anna Berg < make it "
            + "clear < she stays",
        "\"It is a feast,\" Marlow's said. \"The kids sang.\" | Marlow's < say < \"It is a "
            + "feast,\" / \"The kids sang.\"",
        "Marlow's said that sales fell. | Marlow's < say < sales fell",
        "Marlow's says growth will slow. | Marlow's < say < growth will slow",
        "Marlow's added that it would close a mill. | Marlow's < add < it would close a mill",
        "Marlow's reported losses grow. |",
        "Later, Swan praised the preacher Frank Gray, who has vowed not to buy bread this "
            + "year. | who < vow < not to buy bread this year",
        "Ann Berg wrote things that she later regretted. |",
        "Ann Berg complained during a talk — of which the club sent us a tape afterwards — "
            + "that Hill had ignored her. | Ann Berg < complain < Hill had ignored her",
        "Ann Berg said that the firm was wrong, pointing to a report by the bank. | Ann Berg < "
            + "say < the firm was wrong",
        "In Elm, the crowd was the third largest in a year, town officials said. | town "
            + "officials < say < In Elm, the crowd was the third largest in a year",
        "Guards held the boys, the minister said, and the bank said the three had left. | the "
            + "minister < say < Guards held the boys ; the bank < say < the three had left",
        "Ann Berg showed no signs that it would rain. |",
        "The laws ask that doctors have admitting rights at a clinic. |",
        "An ad released Thursday accuses Hill of buying influence \"in a long pattern of "
            + "sleaze.\" | An ad < accuse < Hill of buying influence \"in a long pattern of "
            + "sleaze.\"",
        "The fighters are both beginners and women, said photographer Ann Berg. | photographer "
            + "Ann Berg < say < The fighters are both beginners and women",
        "Hill would also raise the sum they take, but the cost would grow, said Ann Berg. | Ann "
            + "Berg < say < Hill would also raise the sum they take, but the cost would grow",
      })
  void whoSaysWhatIsFoundAmidTheRest(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Berg began to say that it was over. | Ann Berg < say < it was over",
        "Ann Berg and other aides have started to warn that the bridge is old. | Ann Berg "
            + "and other aides < warn < the bridge is old",
        "Ann Berg took to the radio to say that the bridge was safe. | Ann Berg < say < the"
            + " bridge was safe",
        "Ann Berg called a conference to announce that the bridge would close. | Ann Berg <"
            + " announce < the bridge would close",
        "Ann Berg called to say she was fine. | Ann Berg < say < she was fine",
        "Ann Berg was the first to suggest that the bridge was old. | Ann Berg < suggest < "
            + "the bridge was old",
        "Ann Berg is expected to say that the bridge is safe. |",
        "Ann Berg failed to say that the bridge was old. |",
        "It is wrong to say that the bridge is safe. |",
        "Ann Berg did not go on air to say that the bridge was safe. |",
        "A witness called 911 on Monday to say there was \"a guy with a pistol.\" | A witness < say"
            + " < there was \"a guy with a pistol.\"",
        "The rain led critics to say that the bridge was old. | critics < say < the bridge "
            + "was old",
        "Noting that the plan has been to let fans enter, Hill reminded players of his rule"
            + " to keep them out. | Hill < note < the plan has been to let fans enter ; Hill < "
            + "remind < players of his rule to keep them out",
        "Hill was angry. \"Berg says that players are heroes. Is Berg joking?\" reacted "
            + "Hill. | Hill < react < \"Berg says that players are heroes. Is Berg joking?\"",
        "It is clear: just months after Ann Berg declared a new beginning, rebels burnt the"
            + " mill. | Ann Berg < declare < a new beginning",
        "Shortly after Ann Berg said the talks were over, the crowd left. | Ann Berg < say "
            + "< the talks were over",
        "No wonder Berg said, \"We love the poor.\" | Berg < say < \"We love the poor.\"",
        "Errors include a security adviser to the team acknowledging to the Elm Times that "
            + "the mayor is lost. | a security adviser to the team < acknowledge < the mayor is "
            + "lost",
        "According to two town officials involved in the planning for the visit, the crowd "
            + "was small. | two town officials < according to < the crowd was small",
        "According to a police press release, the man shot a dog. | a police press release "
            + "< according to < the man shot a dog",
        "Because the boat -- owners say it is ten years old -- has not sunk, they stay. | "
            + "owners < say < it is ten years old",
        "A neighbor who saw it said the man was calm. | who < say < the man was calm",
        "Similarly, as the club starts to grow, new players such as Jeb Hill can win "
            + "fans by saying that they will stay. |",
        "In 2009, in a speech known as the Elm speech, Hill committed to talks for peace,"
            + " saying, \"Let us begin.\" | Hill < say < \"Let us begin.\"",
        "Ann Berg said it rained. A few left. Hill called the use of tax orders \"quite "
            + "dangerous.\" | Ann Berg < say < it rained ; Hill < call < the use of tax orders "
            + "\"quite dangerous.\"",
        "\"Nothing prepares you for it,\" the mayor will say, according to her office. | "
            + "the mayor < say < \"Nothing prepares you for it,\"",
        "Berg was glad, remarking that while there are \"some angry fans,\" Hill already "
            + "\"paid a price.\" | Berg < remark < while there are \"some angry fans,\" Hill "
            + "already \"paid a price.\"",
        "Berg described Hill as \"very strict,\" and he's a man of habits. | Berg < "
            + "describe < Hill as \"very strict,\"",
        "Later Hill sent a letter saying he would not back the plan and suggesting that "
            + "the mayor should go. | Hill < say < he would not back the plan ; Hill < suggest "
            + "< the mayor should go",
        "Hill went to that talk, and he'll go to the next, because, according to Hill, "
            + "the club would call him weak. | Hill < according to < the club would call him "
            + "weak",
        "The mistake that others made, according to Berg, was in the method. | Berg < "
            + "according to < The mistake that others made / was in the method",
        "It has many stakes, so for one to even say they have doubts is like treason. |",
        "Defense Minister Ann Berg denied the claim on Elm radio. | Defense Minister Ann "
            + "Berg < deny < the claim",
        "The gunmen attacked famous targets such as the Taj hotel, which is full. |",
        "Hill's talk on Tuesday, in which he laid out a record but then announced that he"
            + " wouldn't run, was just the latest in a row. | he < announce < he wouldn't run",
        "The club had met the man, after being warned by the Elm government that he was a"
            + " threat, but still did nothing. | the Elm government < warn < he was a threat",
        "Berg said there was some \"panic and shoving\" to get off, though \"for the most"
            + " part it was orderly.\" | Berg < say < there was some \"panic and shoving\" to "
            + "get off, though \"for the most part it was orderly.\"",
        "What's known, according to the note sent by Hill, is that someone called the "
            + "police. | the note < according to < What's known / is that someone called the "
            + "police",
        "Ann Berg, Tom Hill, Bob Ray and Jeb Fry said they were late. | Ann Berg, Tom "
            + "Hill, Bob Ray and Jeb Fry < say < they were late",
        "In Elmton, Tom Hill and Ann Berg said they were late. | Tom Hill and Ann Berg < "
            + "say < they were late",
        "In Elmton, protesters stood outside, holding signs such as: \"Racism is "
            + "taught.\" | protesters < : < \"Racism is taught.\"",
        "On Tuesday, town officials said it was late. | town officials < say < it was " + "late",
        "After Hill said that those who did not qualify might do better at \"less "
            + "advanced schools,\" Berg said: \"I don't like it.\" | Hill < say < those who did"
            + " not qualify might do better at \"less advanced schools,\" ; Berg < say < \"I "
            + "don't like it.\"",
        "A study suggests they were more \"advanced than we think,\" Ann"
            + " Berg said in a release. | Ann Berg < say < A study suggests they were more "
            + "\"advanced than we think,\"",
        "In response to Hill's charge that she has been weak on climate, she said she had"
            + " made progress. | Hill < charge < she has been weak on climate ; she < say < she"
            + " had made progress",
        "Berg fired back that the \"people of Elm\" chose her. | Berg < fire back < the "
            + "\"people of Elm\" chose her",
        "Washington accused Elm of theft in recent years, including that of a boat. | "
            + "Washington < accuse < Elm of theft in recent years, including that of a boat",
        "It is back. \" 'The Elms' was not only a good show, it was a craze,\" Ann Berg "
            + "said in a note. | Ann Berg < say < \" 'The Elms' was not only a good show, it "
            + "was a craze,\"",
        "A woman used a word to describe Hill, a word Berg then repeated. |",
        "The vote in the Elm Belt states Ulm, Bonn and Kiel was close. |",
        "Hill accused Berg of opposing the plan for political, not moral, reasons. | Hill"
            + " < accuse < Berg of opposing the plan for political, not moral, reasons",
        "Hill said both are \"non-entities in the club,\" but he gave Berg a cup. | Hill "
            + "< say < both are \"non-entities in the club,\"",
        "It is worth pointing out that the bridge is old. |",
        "In his first term as mayor, he built a bridge. |",
        "Whether the old or new model is better will be part of the talks, said Tom Hill,"
            + " editor in chief. | Tom Hill < say < Whether the old or new model is better will"
            + " be part of the talks",
        "The talk came as some bakers reaffirmed their opposition to Hill. | some bakers "
            + "< reaffirm < their opposition to Hill",
        "Hill said that Berg is responsible for his events and accused him of theft. | Hill"
            + " < say < Berg is responsible for his events ; Hill < accuse < him of theft",
        "Tom Hill swore as he left the room. |",
        "About 1,000 people were marching across the street, Ann Berg said. | Ann Berg < "
            + "say < About 1,000 people were marching across the street",
        "Eastern European NATO countries held a drill. The drill will go on, NATO said. |"
            + " NATO < say < The drill will go on",
        "Ann Berg said about 18 of 300 doors have been closed. | Ann Berg < say < about "
            + "18 of 300 doors have been closed",
        "Ann Berg reiterated them on a radio show Thursday. |",
        "Ann Berg, at a town hall meeting, said she was \"going to close the mill,\" "
            + "while trying to explain her plan. | Ann Berg < say < she was \"going to close "
            + "the mill,\"",
        "According to Ann Berg, deputy head of the mill, the wheel was old. | Ann Berg < "
            + "according to < the wheel was old",
        "According to Tom Hill, 34, the bridge was safe. | Tom Hill < according to < the "
            + "bridge was safe",
        "According to the Elm Journal, citing court papers, Hill was ill. | the Elm "
            + "Journal < according to < Hill was ill",
        "According to the mayor, Ann Berg, who is 40, the bridge is safe. | the mayor < "
            + "according to < the bridge is safe",
        "\"He was loud at the gate,\" according to court documents. | court documents < "
            + "according to < \"He was loud at the gate,\"",
        "The report found it was part of a long list. | The report < find < it was part "
            + "of a long list",
        "The study found the mill was unsafe. | The study < find < the mill was unsafe",
        "The crew found a gene linked to the mill. |",
        "Tom Hill went on to explain that the mill is old. | Tom Hill < explain that < "
            + "the mill is old",
        "Ann Berg bragged that she won. | Ann Berg < brag < she won",
        "Hill says Berg is \"losing the cup,\" part of a speech he gave in Ulm. | Hill < "
            + "say < Berg is \"losing the cup,\"",
        "Hill said he would make it \"glow in the dark,\" for instance, and left. | Hill "
            + "< say < he would make it \"glow in the dark,\"",
        "He also maintained high costs for raising that money. |",
        "Hill maintained that he was innocent, repeatedly denying all charges and "
            + "insisting that he came to find a wife. | Hill < maintain < he was innocent ; "
            + "Hill < deny < all charges ; Hill < insist < he came to find a wife",
        "Berg said in most towns around the world, wealth gave people power. | Berg < say"
            + " < in most towns around the world, wealth gave people power",
        "The council told us not to eat the plant. | The council < tell < not to eat the "
            + "plant",
        "The deaths led to angry protests nationwide and calls for renewed attention to "
            + "the mill. |",
        "Berg called her fallen son her hero before explaining why she forgave Hill. | "
            + "Berg < call < her fallen son her hero ; Berg < explain < why she forgave Hill",
        "\"How do I know they are not right?\" Hill said many people are afraid of the "
            + "mill. | Hill < say < many people are afraid of the mill",
        "Her aides said the mill was old. | Her aides < say < the mill was old",
        "Officials at the time said it was late. | Officials at the time < say < it was " + "late",
        "Late Monday, Tom Hill, a spokesman for the mill, tweeted that Berg had left. | "
            + "Tom Hill < tweet < Berg had left",
        "Tom Hill on Monday though said the men were not ill, stating that a mill was "
            + "enough. | Tom Hill < say < the men were not ill ; Tom Hill < state < a mill "
            + "was enough",
        "Ann Berg agreed to a phone call on Wednesday. |",
        "While only 7 percent said they are undecided, 27 percent of the others said they"
            + " could be persuaded. | 7 percent < say < they are undecided ; 27 percent of"
            + " the others < say < they could be persuaded",
        "Fans have accused Hill of covering up, delaying, and withholding facts about the"
            + " mill. | Fans < accuse < Hill of covering up, delaying, and withholding facts "
            + "about the mill",
        "The town began calling for Hill to resign, a step which he has refused. | The "
            + "town < call for < Hill to resign",
        "Even a top aide said Hill will have to choose, saying, \"At some point, he is "
            + "going to have to come out.\" | a top aide < say < Hill will have to choose ; a "
            + "top aide < say < \"At some point, he is going to have to come out.\"",
        "Reporter Tom Hill reported from Elm, Elm News's Ann Berg reported from Ulm. |",
        "Some records have been moved to a vault, Berg wrote Hill. | Berg < write < Some "
            + "records have been moved to a vault",
        "She's telling allies that she hopes to win. | She < tell < she hopes to win",
        "He's saying it was late. | He < say < it was late",
        "Ann Berg questions whether the mill works. | Ann Berg < question < whether the "
            + "mill works",
        "Ann Berg wrote, “You have to care even when “your team” is held to account. Or "
            + "else it is lost.” | Ann Berg < write < “You have to care even when “your team” "
            + "is held to account. Or else it is lost.”",
        "The team, which he said was lost, is back. | he < say < was lost",
        "The mill, which officials say will open in May, is old. | officials < say < will"
            + " open in May",
        "As many as 13 men were hurt on Friday, a source told Elm News. | a source < tell"
            + " < As many as 13 men were hurt on Friday",
        "He must go, a judge ruled. | a judge < rule < He must go",
        "Experts have concluded that the mill is old. | Experts < conclude < the mill is " + "old",
        "The board ordered that his name be struck. | The board < order < his name be " + "struck",
        "Hill left, with Berg reportedly yelling: \"Get him out of here!\" | Berg < yell "
            + "< \"Get him out of here!\"",
        "Berg seems to be saying the mill is old. |",
        "Berg said Friday's talk was off. | Berg < say < Friday's talk was off",
        "The judge told jurors to go home. | The judge < tell < to go home",
        "The judge told the men not to worry. | The judge < tell < not to worry",
        "Hill warned voters not to vote for Berg. | Hill < warn < voters not to vote for " + "Berg",
        "\"The mill is strong,\" said Ann Berg, head of the mill, noting that wages rose."
            + " | Ann Berg < say < \"The mill is strong,\" ; Ann Berg < note < wages rose",
      })
  void whatIsBegunOrDoneToSaySomethingIsSaid(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Berg said the crowd was large, a claim that the police dispute. | Ann "
            + "Berg < say < the crowd was large",
        "Ann Berg said jobs would go, a possible reference to the mill. | Ann Berg < "
            + "say < jobs would go",
        "Ann Berg said a ship would come in May, but she gave no details. | Ann Berg < "
            + "say < a ship would come in May",
        "Ann Berg said a ship would come in May, but she did not say why. | Ann Berg < "
            + "say < a ship would come in May",
        "However, it was the wind that broke it, according to a report. | a report < "
            + "according to < it was the wind that broke it",
        "In sum, the mill is old, said Ann Berg. | Ann Berg < say < the mill is old",
        "Ann Berg said it rained when the firm opened Elm+. | Ann Berg < say < it "
            + "rained when the firm opened Elm+",
        "The report claims the mill will close and that it is old. | The report < "
            + "claim < the mill will close and that it is old",
        "As a result of the row, a lawmaker, Ann Berg, has proposed to change the "
            + "rule. | a lawmaker < propose < to change the rule",
        "Nokia, Siemens and Ford have said they plan to hire. | Nokia, Siemens and "
            + "Ford < say < they plan to hire",
        "Fans found her where he made her hide while threatening to kill her. | he < "
            + "threaten < to kill her",
        "Hill was accused by Ann Berg of taking bribes. | Ann Berg < accuse < Hill / of "
            + "taking bribes",
        "Hill confessed to killing his wife. | Hill < confess to < killing his wife",
        "Some fans reported having seen it. | Some fans < report < having seen it",
        "The jail was dubbed the “Elm Hilton” by soldiers. |",
        "“The mill was built to help Elm,” the description on the page reads. | the description "
            + "on the page < reads < “The mill was built to help Elm,”",
        "“It was bad for voters,’’ Ann Berg told the BBC. “And it is late.” | Ann Berg "
            + "< tell < “It was bad for voters,’’ / “And it is late.”",
        "‘‘We won,’’ Ann Berg said. | Ann Berg < say < ‘‘We won,’’",
        "The film showed Hill fail to answer when, in fact, he responded quickly. |",
        "“Those gains are good for the state.” The state reports March figures on " + "Monday. |",
        "2. Never urged Elm to build the mill |",
        "Fans love the mill. That's according to a survey from Elm News. | a survey "
            + "from Elm News < according to < Fans love the mill",
        "The mill is old, according to data from Marl and Elm. | data from Marl and "
            + "Elm < according to < The mill is old",
        "Ed Hill scored 21 points, Tom Berg added 16 and Elm won the game. |",
        "Ann Berg stopped short of saying that the mill was old. |",
        "Rep. Tom Hill, R-W.Va., came to the mill and argued that it was old. | Rep. "
            + "Tom Hill < argue < it was old",
        "He said, she said. It was late. |",
        "Tom Hill, 55, is in jail after pleading guilty to threatening to kill a " + "guard. |",
        "Elm Depot reported that sales fell, sending shares lower. | Elm Depot < "
            + "report < sales fell",
        "He had, according to Ann Berg, killed a wild rabbit. | Ann Berg < according "
            + "to < He had / killed a wild rabbit",
        "Tom Hill testified about a July 10 meeting. |",
        "Ann Berg: Theft of cars.¶Tom Hill: Theft of books, held in jail.¶Ann Berg: "
            + "Theft of pens. |",
        "A guard said in a statement emailed to Elm News that the mill was old. | A "
            + "guard < say < the mill was old",
        "Hill told Elm News for a story posted on its site Wednesday that Berg met "
            + "him. | Hill < tell < Berg met him",
        "The mayor is denying flu vaccines to the men. |",
        "Ann Berg denied the charges. | Ann Berg < deny < the charges",
        "Audi has revealed the second model in its range. |",
        "Ann Berg revealed plans for a mill. | Ann Berg < reveal < plans for a mill",
      })
  void whatTheWriterSaysOfAClaimIsNotPartOfIt(String text, String expected) {
    check(text, expected);
  }
}
