package io.articleinsights.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a quote, where it starts and ends, and whose it is. */
class QuoteExtractorTest {

  private static List<Quote> quotes(String text) {
    return Reading.quotes(text);
  }

  /** {@code mention < cue < segment / segment}. */
  private static String shown(Quote quote, String text) {
    String mention = quote.attribution().map(a -> a.mention().of(text)).orElse("?");
    String cue = quote.cue().map(c -> c.lemma()).orElse("?");
    String content =
        quote.segments().stream().map(s -> s.of(text)).collect(Collectors.joining(" / "));
    return mention + " < " + cue + " < " + content;
  }

  private static void check(String marked, String expected) {
    String text = marked.replace("¶", "\n");
    String found =
        quotes(text).stream().map(q -> shown(q, text)).collect(Collectors.joining(" ; "));
    assertEquals(expected.replace("¶", "\n"), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The bridge is safe,” Ann Lee said. | Ann Lee < say < “The bridge is safe,”",
        "\"The bridge is safe,\" said Ann Lee. | Ann Lee < say < \"The bridge is safe,\"",
        "''The bridge is safe,'' Ann Lee said. | Ann Lee < say < ''The bridge is safe,''",
        "«The bridge is safe», Ann Lee said. | Ann Lee < say < «The bridge is safe»",
        "‘The bridge isn’t safe,’ Ann Lee said. | Ann Lee < say < ‘The bridge isn’t safe,’",
        "“He told me, ‘Go home,’ and I did,” Ann Lee said."
            + " | Ann Lee < say < “He told me, ‘Go home,’ and I did,”",
        "Ann Lee said: “The bridge is safe.” | Ann Lee < say < “The bridge is safe.”",
        "“We came,” Ann Lee said. “We saw it.” | Ann Lee < say < “We came,” / “We saw it.”",
        "“We came,” Ann Lee told reporters, “and we saw it.”"
            + " | Ann Lee < tell < “We came,” / “and we saw it.”",
        "“The bridge is quite safe,” Rep. Ann Lee (D-Ohio), the chair, said."
            + " | Rep. Ann Lee < say < “The bridge is quite safe,”",
        "“The bridge is safe.” ― Ann Lee | Ann Lee < ? < “The bridge is safe.”",
        "“The bridge is safe,” The Ulm Post quoted Ann Lee as saying."
            + " | Ann Lee < say < “The bridge is safe,”",
        "“Is it safe?” Ann Lee (D-Ohio) asked. | Ann Lee < ask < “Is it safe?”",
        "When Bob Day spoke of it, Ann Lee laughed and said, “The bridge is safe.”"
            + " | Ann Lee < say < “The bridge is safe.”",
        "Ann Lee tweeted, “Thank you Ulm” on Monday. | Ann Lee < tweet < “Thank you Ulm”",
        "Ann Lee, author of “Ulm: A Life,” told CNN, “The bridge is safe.”"
            + " | Ann Lee < tell < “The bridge is safe.”",
        "“It was late.¶“It was dark too,” Ann Lee said."
            + " | Ann Lee < say < “It was late. / “It was dark too,”",
        "“It was late.¶“It was dark.¶“It was cold too,” Ann Lee said."
            + " | Ann Lee < say < “It was late. / “It was dark. / “It was cold too,”",
        "“We came,” Ann Lee said. “We saw,” Bob Poe said in a note."
            + " | Ann Lee < say < “We came,” ; Bob Poe < say < “We saw,”",
        "“The old bridge is safe” Ann Lee said. | Ann Lee < say < “The old bridge is safe”",
        "Said Ann Lee: “The bridge is safe.” | Ann Lee < say < “The bridge is safe.”",
        "Ann Lee shouted “run!” and “hide!” | Ann Lee < shout < “run!” and “hide!”",
        "``The bridge is safe,'' Ann Lee said. | Ann Lee < say < ``The bridge is safe,''",
        "He is 6'2\" tall. “I am thin,” Ann Lee said. | Ann Lee < say < “I am thin,”",
      })
  void directSpeechInEveryTypography(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Lee said that the bridge was safe. | Ann Lee < say < the bridge was safe",
        "Ann Lee said the bridge was safe. | Ann Lee < say < the bridge was safe",
        "The bridge was safe, Ann Lee said. | Ann Lee < say < The bridge was safe",
        "The bridge was safe, said Ann Lee. | Ann Lee < say < The bridge was safe",
        "If it rains, Ann Lee said, the bridge will close."
            + " | Ann Lee < say < If it rains / the bridge will close",
        "Ann Lee told reporters on Monday that it was safe." + " | Ann Lee < tell < it was safe",
        "Ann Lee told reporters it was safe. | Ann Lee < tell < it was safe",
        "According to Ann Lee, the bridge is safe. | Ann Lee < according to < the bridge is safe",
        "The bridge is safe, according to Ann Lee."
            + " | Ann Lee < according to < The bridge is safe",
        "Ann Lee, the mayor of Salem, said the bridge was safe."
            + " | Ann Lee < say < the bridge was safe",
        "Ann Lee, 44, of Salem, Ore., said the bridge was safe."
            + " | Ann Lee < say < the bridge was safe",
        "Ann Lee pointed out that the bridge was safe."
            + " | Ann Lee < point out < the bridge was safe",
        "Ann Lee went on to say that the bridge was safe."
            + " | Ann Lee < go on to say < the bridge was safe",
        "Ann Lee described the bridge as safe. | Ann Lee < describe < the bridge as safe",
        "Ann Lee urged the town to close it. | Ann Lee < urge < the town to close it",
        "Ann Lee called on the town to close it. | Ann Lee < call on < the town to close it",
        "Ann Lee accused the town of lying. | Ann Lee < accuse < the town of lying",
        "Ann Lee denied taking the money. | Ann Lee < deny < taking the money",
        "Ann Lee asked whether it was safe. | Ann Lee < ask < whether it was safe",
        "Ann Lee said cars crossed a bridge, “which is safe now,” on Monday."
            + " | Ann Lee < say < cars crossed a bridge, “which is safe now,” on Monday",
        "Ann Lee called the bridge “a disaster.” | Ann Lee < call < the bridge “a disaster.”",
        "Ann Lee, who says she was ill for months, is back at work."
            + " | who < say < she was ill for months",
        "When Ann Lee said it was over, the crowd went home." + " | Ann Lee < say < it was over",
        "Ann Lee said it was over, but she added that she would stay."
            + " | Ann Lee < say < it was over ; she < add < she would stay",
        "Ann Lee told Radio One’s “Morning News” in May, “rules are rules” and that she would stay."
            + " | Ann Lee < tell < “rules are rules” and that she would stay",
        "As Ann Lee put it, the bridge was safe. | Ann Lee < put it < the bridge was safe",
        "Ann Lee tweeted: The bridge is safe. | Ann Lee < tweet < The bridge is safe",
        "His claim that the bridge was safe angered drivers."
            + " | His < claim < the bridge was safe",
        "Ann Lee was quoted as saying the bridge was safe."
            + " | Ann Lee < say < the bridge was safe",
        "He worked, according to the family member. | the family member < according to < He worked",
        "He also said it was new. | He < say < it was new",
        "Ann Lee said that was a reason to stay. | Ann Lee < say < that was a reason to stay",
        "The bridge, Ann Lee told me on Friday, is safe. | Ann Lee < tell < The bridge / is safe",
        "Ann Lee, who in May said it was over, left. | who < say < it was over",
        "The bridge, Ann Lee said, would be safe."
            + " | Ann Lee < say < The bridge / would be safe",
        "The plan, which Ann Lee described as “dead,” was hers."
            + " | Ann Lee < describe < as “dead,”",
        "The storm shook the country and state media labeled it a disaster."
            + " | state media < label < it a disaster",
        "Bill sponsor Ann Lee, R-Salem, says the law will help."
            + " | Bill sponsor Ann Lee < say < the law will help",
        "The bridge was “a disaster,” Ann Lee said."
            + " | Ann Lee < say < The bridge was “a disaster,”",
      })
  void reportedSpeechEndsWithItsClause(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Ann Lee said the bridge was safe and added that it was new."
            + " | Ann Lee < say < the bridge was safe ; Ann Lee < add < it was new",
        "The bridge is shut, Ann Lee told Radio Ulm, adding it was new."
            + " | Ann Lee < tell < The bridge is shut ; Ann Lee < add < it was new",
        "Ann Lee said the bridge was safe, adding that it was new."
            + " | Ann Lee < say < the bridge was safe ; Ann Lee < add < it was new",
        "Ann Lee said that it was safe and that it was new."
            + " | Ann Lee < say < it was safe and that it was new",
      })
  void aSpeakerIsCarriedAcross(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor opened the bridge on Monday.",
        "The so-called “bridge” is a plank.",
        "She starred in “The Long Way Home” last year.",
        "The workers’ rights and the dogs’ food matter.",
        "The rock ’n’ roll of the ’60s is back.",
        "A wall of 6'2\" by 3'4\" fell.",
        "The bridge was built according to the law.",
        "The claim was filed in court.",
        "His report runs to ten pages.",
        "The added cost is small.",
        "The first state visit to Chile was supposed to begin on Monday.",
        "She claimed her first world title in Rome.",
        "The tower has been casting a shadow.",
        "He works for a nonprofit called Suits for All.",
        "The fisherman called the police.",
        "Ann Lee called a meeting.",
        "A group claiming ties to the rebels has left the town.",
        "In May, she complained bitterly about the rain, and left in a hurry.",
        "It goes without saying that rain is wet.",
        "You may not know the name of this town.",
        "They were denied education.",
        "They see a videotape, as in May.",
        "He said \".",
        "On ABC News’s “This Week,” the mayor sang.",
        "The play “A Long Night” and the song “Rain” were hers.",
      })
  void thisIsNoQuote(String text) {
    assertEquals(List.of(), quotes(text));
  }

  @Test
  void aFullNameAtTheFirstTurnIsASurnameAtTheNext() {
    check(
        "ANN LEE: Was it late?¶BOB DAY: It was.¶LEE: Were you afraid?",
        "ANN LEE < : < Was it late? ; BOB DAY < : < It was. ; LEE < : < Were you afraid?");
  }

  @Test
  void aTurnMayHaveSeveralParagraphs() {
    check(
        "ANN LEE: Was it late?¶I ask you again.¶(A horn.)¶BOB DAY: It was.¶The crowd"
            + " cheered.¶LEE: Were you afraid?¶I hope not.",
        "ANN LEE < : < Was it late? / I ask you again. ; BOB DAY < : < It was. ; LEE < : < Were"
            + " you afraid?");
  }

  @Test
  void turnsOfAnInterviewMayShareAParagraph() {
    check(
        "Host : Was it late ? Lee : It was . Host : Were you afraid ? Lee : A little .",
        "Host < : < Was it late ? ; Lee < : < It was . ; Host < : < Were you afraid ? ;"
            + " Lee < : < A little .");
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Lee did not say that it was safe., true, false",
    "Ann Lee never said that it was safe., true, false",
    "Ann Lee would say that it was safe., false, true",
    "Ann Lee might have said that it was safe., false, true",
    "Ann Lee said that it was not safe., false, false",
  })
  void negationAndModalityBelongToTheCue(String text, boolean negated, boolean modal) {
    Cue cue = quotes(text).get(0).cue().orElseThrow();
    assertEquals(negated, cue.negated());
    assertEquals(modal, cue.modal());
  }

  @Test
  void partlyQuotedContentIsMixed() {
    Quote quote = quotes("Ann Lee said the old bridge over the river was “a disaster.”").get(0);
    assertEquals(QuoteType.MIXED, quote.type());
  }

  @Test
  void aMissingCloserStopsAtTheParagraph() {
    String text = "“The bridge is safe, and we will prove it to you all.\nThe mayor went home.";
    assertEquals(1, quotes(text).get(0).segments().size());
    assertTrue(quotes(text).get(0).segments().get(0).end() <= text.indexOf('\n'));
  }

  @Test
  void aHedgedCueCountsForLess() {
    double said = quotes("Ann Lee said that it was safe.").get(0).confidence();
    double notSaid = quotes("Ann Lee did not say that it was safe.").get(0).confidence();
    assertTrue(notSaid < said);
  }

  @Test
  void speechWithoutACueCountsForLess() {
    List<Quote> quotes =
        quotes("“The bridge is safe,” Ann Lee said.\n“We built it to last for years.”");
    assertEquals(2, quotes.size());
    assertTrue(quotes.get(1).confidence() < quotes.get(0).confidence());
    assertEquals("direct-next-paragraph", quotes.get(1).rule());
  }
}
