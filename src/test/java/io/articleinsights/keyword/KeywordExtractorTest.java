package io.articleinsights.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordExtractorTest {

  @Test
  void countsEveryOccurrenceInTheBody() {
    Keyword harbour =
        Sample.of(
                "The harbour froze in January. Ships left the harbour before the ice came.",
                "Nobody had seen a frozen harbour since the war.")
            .keyword("harbour");
    assertEquals(3, harbour.count());
    assertEquals(harbour.occurrences().size(), harbour.count());
  }

  @Test
  void countsTheTitleSeparately() {
    Sample sample = Sample.titled("Harbour reopens", "The harbour is free of ice, sailors said.");
    assertEquals(1, sample.keyword("harbour").count());
    assertEquals(1, sample.keyword("harbour").inTitle());
  }

  @Test
  void listsWhatOnlyTheTitleSaysWithoutAPlace() {
    Keyword volcano =
        Sample.titled("A volcano wakes", "The mountain spat ash on Sunday night.")
            .keyword("volcano");
    assertEquals(0, volcano.count());
    assertEquals(1, volcano.inTitle());
    assertEquals(List.of("volcano"), volcano.forms());
    assertEquals(List.of(), volcano.occurrences());
  }

  @Test
  void aTextMayBeginWithAScore() {
    assertTrue(Sample.of("2-1.", "The harbour team won.").has("harbour team"));
  }

  /** Editor's cases: the names that an article always gives with a title or a first word. */
  @ParameterizedTest
  @CsvSource({
    "Justice Department, 'The Justice Department met. Lawyers for the Justice Department left.'",
    "New Zealand, 'New Zealand won the toss. Fans of New Zealand cheered.'",
    "General Motors, 'General Motors rose. Shares in General Motors fell.'",
    "President Putin, 'President Putin spoke. President Putin left.'",
    "Theresa May, 'Theresa May resigned. Critics of Theresa May cheered.'",
    "Putin, 'Mr Putin spoke. Russia cheered Mr Putin.'",
    "Fauci, 'Dr Fauci spoke. Crowds cheered Dr. Fauci.'",
    "Will Smith, 'Will Smith won. Critics praised Will Smith.'",
    "National People’s Congress, 'The National People’s Congress met. Fans of the National People’s"
        + " Congress cheered.'",
    "Correspondents’ Dinner, 'The Correspondents’ Dinner was late. Guests left the Correspondents’"
        + " Dinner.'",
    "State Department, 'Obama’s State Department met. It was the State Department of Obama.'"
  })
  void listsEveryName(String name, String text) {
    assertEquals(2, Sample.of(text).keyword(name).count());
  }

  @Test
  void hidesAWordThatOnlyStandsInAName() {
    Sample sample =
        Sample.of("The Justice Department met. Lawyers for the Justice Department left.");
    assertFalse(sample.has("Department"));
    assertTrue(sample.words().stream().anyMatch(word -> word.keyword().equals("Department")));
  }

  @Test
  void neverCountsNotingAsNot() {
    List<Keyword> words = Sample.of("She did not agree, noting the cost. She noted it.").words();
    assertTrue(words.stream().noneMatch(word -> word.forms().contains("not")));
  }

  @Test
  void keepsTheUniverseApartFromUniversities() {
    Sample sample = Sample.of("Prices were rising. The rise of a university filled the universe.");
    assertEquals(1, sample.keyword("university").count());
    assertEquals(1, sample.keyword("universe").count());
    assertEquals(2, sample.keyword("rise").count());
  }

  @Test
  void endsAPhraseBeforeWhatTellsWhen() {
    Sample sample =
        Sample.of(
            "Voters held a council election Tuesday.",
            "They watched a harbour race last month.",
            "The Oldport festival March 11 drew crowds.",
            "History teachers today earn more.");
    assertTrue(sample.has("council election"));
    assertTrue(sample.has("harbour race"));
    assertTrue(sample.has("Oldport festival"));
    assertTrue(sample.has("history teachers"));
    assertTrue(Sample.of("They call it Black Friday in Oldport.").has("Black Friday"));
    assertFalse(Sample.of("They asked Clinton Friday in Oldport.").has("Clinton Friday"));
  }

  @Test
  void keepsTheCapitalThatAWordAlwaysHas() {
    Sample sample = Sample.of("Russian officials left. Later, Russian trains came.");
    assertTrue(sample.has("Russian officials"));
  }

  @Test
  void ranksAWordOfARecurringPhraseBelowOneThatStandsAlone() {
    List<String> ranked =
        Sample.of(
                "The space shuttle left. A space shuttle landed. The space shuttle came back.",
                "The shuttle was old. The tractor left. A tractor came. The tractor was old.",
                "The tractor fell.")
            .keywords()
            .select(Sample.request(KeywordSort.SCORE, true))
            .keywords()
            .stream()
            .map(Keyword::keyword)
            .toList();
    assertTrue(ranked.indexOf("tractor") < ranked.indexOf("shuttle"), ranked.toString());
  }

  @Test
  void ranksAPartOfANameBelowWordsThatSayLess() {
    Sample sample =
        Sample.of(
            "The Carlow Harbour Bandits struck again. Tellers saw the Carlow Harbour Bandits"
                + " leave.",
            "Police fear the Carlow Harbour Bandits. Neighbours know the Carlow Harbour Bandits.",
            "Carlow slept. Police took photographs.");
    double torn = sample.keyword("Carlow").score();
    assertTrue(torn < sample.keyword("Carlow Harbour Bandits").score());
    assertTrue(torn < sample.keyword("photographs").score());
  }

  @Test
  void ranksTheMatterAboveVerbsThatGoWithAnyMatter() {
    List<Keyword> ranked =
        Sample.of("The council continued with the harbours. The harbours continued to pay.")
            .keywords()
            .select(Sample.request(KeywordSort.SCORE, true))
            .keywords();
    assertEquals("harbours", ranked.get(0).forms().get(0));
  }

  @Test
  void joinsNamesByOf() {
    assertTrue(Sample.of("She studied at the University of Oslo.").has("University of Oslo"));
  }

  @Test
  void joinsNounsByOfOnlyWhenThePhraseRecurs() {
    assertFalse(Sample.of("A cup of tea helps.").has("cup of tea"));
    Sample twice = Sample.of("Freedom of speech is rare. They want freedom of speech.");
    assertEquals(2, twice.keyword("freedom of speech").count());
  }

  @Test
  void bringsSingularAndPluralTogether() {
    Keyword policy =
        Sample.of("One policy replaced all the older policies. That policy is cheap.")
            .keyword("policy");
    assertEquals(3, policy.count());
    assertEquals(List.of("policy", "policies"), policy.forms());
  }

  @Test
  void namesAnEntryAfterItsSingularWhenBothFormsAreAsFrequent() {
    assertEquals(2, Sample.of("The policies failed. A new policy came.").keyword("policy").count());
  }

  @Test
  void bringsInflectionsOfAVerbTogetherWhenTheBaseOccurs() {
    Keyword flood =
        Sample.of("Rivers flood the valley each spring. The river flooded it twice this year.")
            .keyword("flood");
    assertEquals(2, flood.count());
  }

  @Test
  void leavesAWordAloneThatOnlyLooksInflected() {
    Sample sample = Sample.of("The wedding pleased the king. The king paid for the wedding.");
    assertEquals(2, sample.keyword("wedding").count());
    assertEquals(2, sample.keyword("king").count());
  }

  @Test
  void keepsNamesWhole() {
    Sample sample =
        Sample.of(
            "A letter from Maria Keller reached the council in May.",
            "In the letter Maria Keller asked the council for a bridge.");
    assertEquals(2, sample.keyword("Maria Keller").count());
    assertFalse(sample.has("Keller"), "it has no place of its own");
  }

  @Test
  void keepsTheCaseAndTheLastLetterOfNames() {
    Sample sample = Sample.of("The court heard Woods on Monday. Later the jury believed Woods.");
    assertEquals(2, sample.keyword("Woods").count());
  }

  @Test
  void keepsAcronymsApartFromPronouns() {
    Sample sample =
        Sample.of("The treaty helps us. Exports to the U.S. grew, and U.S. firms cheered.");
    assertEquals(2, sample.keyword("U.S.").count());
    assertFalse(sample.has("us"));
  }

  @Test
  void readsHyphensAndBlanksAlike() {
    Keyword security =
        Sample.of(
                "Experts discussed cyber-security. The budget for cyber security doubled.",
                "Schools teach cyber security.")
            .keyword("cyber security");
    assertEquals(3, security.count());
    assertEquals(KeywordKind.PHRASE, security.kind());
    assertTrue(security.forms().contains("cyber-security"));
  }

  @Test
  void readsAPrefixWithAHyphenAsPartOfTheWord() {
    assertEquals(
        KeywordKind.WORD, Sample.of("Their co-operation ended.").keyword("co-operation").kind());
  }

  @Test
  void dropsPossessives() {
    Sample sample = Sample.of("The museum’s roof leaks. Visitors love the museum.");
    Keyword museum = sample.keyword("museum");
    assertEquals(2, museum.count());
    assertEquals(List.of("museum"), museum.forms());
  }

  @Test
  void findsNounPhrases() {
    Sample sample =
        Sample.of(
            "The solar farm feeds the village. A solar farm needs sun, and the solar farm has it.");
    assertEquals(3, sample.keyword("solar farm").count());
    assertEquals(KeywordKind.PHRASE, sample.keyword("solar farm").kind());
  }

  @Test
  void dropsAWordThatNeverLeavesItsPhrase() {
    Sample sample = Sample.of("The solar farm feeds the village. The solar farm pays.");
    assertFalse(sample.has("farm"));
    assertTrue(sample.has("solar farm"));
  }

  @Test
  void keepsANestedWordThatHasPlacesOfItsOwn() {
    Sample sample = Sample.of("The solar farm feeds the village. The farm pays for the school.");
    assertEquals(2, sample.keyword("farm").count());
    assertEquals(1, sample.keyword("solar farm").count());
  }

  @Test
  void partsATitleOfOfficeFromTheName() {
    Sample sample = Sample.of("The town welcomed Governor Maria Keller in the rain.");
    assertTrue(sample.has("Maria Keller"));
  }

  @Test
  void listsNoFunctionWordsAndNoBareNumbers() {
    Sample sample = Sample.of("They were with us in 1999, and 40 of them are still here.");
    for (String debris : List.of("they", "with", "us", "1999", "40", "of", "still")) {
      assertFalse(sample.has(debris), debris);
    }
  }

  @Test
  void doesNotReadAPhraseAcrossAComma() {
    assertFalse(Sample.of("He sold timber, coal and salt.").has("timber coal"));
  }

  @Test
  void scoresAnythingAtAll() {
    for (String text : List.of("", " ", "\u0000", "\ud800 \udc00", "-", "a-", "-a-b-", "’s")) {
      Sample.of(text).all();
    }
  }

  @Test
  void namesAreWholeWhateverTheyBeginWith() {
    Sample sample =
        Sample.of(
            "President Orlov met Theresa May in New Zealand.",
            "The Justice Department praised General Motors, and President Orlov left.");
    for (String name :
        List.of(
            "President Orlov",
            "Theresa May",
            "New Zealand",
            "Justice Department",
            "General Motors")) {
      assertTrue(sample.has(name), name + " in " + sample.all());
    }
    assertFalse(sample.has("Zealand"));
    assertFalse(sample.has("Motors"));
    assertTrue(sample.words().stream().anyMatch(word -> word.keyword().equals("Zealand")));
  }

  @Test
  void aFunctionWordNeverCollectsAVerb() {
    Sample sample = Sample.of("It was not so, Berg wrote, noting that not all had come.");
    assertEquals(
        List.of("noting"),
        sample.words().stream()
            .map(Keyword::keyword)
            .filter(word -> word.startsWith("not"))
            .toList());
  }

  private static List<String> byCount(Sample sample) {
    return sample.keywords().select(Sample.request(KeywordSort.COUNT, true)).keywords().stream()
        .map(Keyword::keyword)
        .toList();
  }

  @Test
  void listsAWordAfterThePhraseThatHasMostOfItsPlaces() {
    Sample sample =
        Sample.of(
            "The Islamic State fled. The Islamic State lost. Every State fought the Islamic State.",
            "A harbour fell. The harbour rose.");
    List<String> listed = byCount(sample);
    assertEquals(List.of("Islamic State", "harbour"), listed.subList(0, 2));
    assertTrue(listed.indexOf("State") > listed.indexOf("harbour"), listed.toString());
    assertEquals(4, sample.keyword("State").count());
  }

  @Test
  void keepsASurnameThatStandsByItselfOftenEnough() {
    Sample sample =
        Sample.of(
            "Bill Clinton spoke at the Clinton Foundation. Clinton said that Hillary Clinton left.",
            "Clinton left.");
    assertEquals("Clinton", byCount(sample).get(0));
  }

  @Test
  void listsVerbsAdjectivesAndTheFurnitureOfReportsLast() {
    Sample sample =
        Sample.of(
            "People supported the local harbour. People supported the local ferry.",
            "People supported the harbour. The harbour is local.");
    List<String> listed = byCount(sample);
    for (String last : List.of("people", "supported", "local")) {
      assertTrue(listed.indexOf("ferry") < listed.indexOf(last), listed.toString());
    }
    assertEquals(3, sample.keyword("people").count());
  }

  @Test
  void listsATitleThatStandsBeforeNamesLast() {
    Sample sample =
        Sample.of(
            "Mayor Ann Lee wrote letters. Mayor Tom Baker sent letters. A mayor of Elmton left.");
    List<String> listed = byCount(sample);
    assertTrue(listed.indexOf("letters") == 0 && listed.size() > 3, listed.toString());
  }

  @Test
  void listsAPhraseBeforeAWordThatIsAsFrequent() {
    Sample sample = Sample.of("The tax bill failed. A senator saw the tax bill. A senator left.");
    assertEquals(List.of("tax bill", "senator"), byCount(sample).subList(0, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gang of Eight | The Gang of Eight met. He left the Gang of Eight.",
        "Second Amendment | He loves the Second Amendment. She backs the Second Amendment.",
        "Department for Education | The Department for Education met. He left the Department for"
            + " Education.",
        "Justice in Policing Act | The Justice in Policing Act passed. She wrote the Justice in"
            + " Policing Act.",
        "News of the World | She read the News of the World. He sold the News of the World.",
        "Food and Drug Administration | The Food and Drug Administration met. He sued the Food and"
            + " Drug Administration.",
        "State Department | State Department contracts ended. He saw State Department contracts."
            + " She left the State Department business.",
      })
  void findsWholeNames(String name, String text) {
    assertTrue(Sample.of(text).has(name), byCount(Sample.of(text)).toString());
  }

  @Test
  void neverCountsAFunctionWordThatIsPartOfAHyphenatedOne() {
    Sample sample = Sample.of("The Department of Education has a state-of-the-art office.");
    assertTrue(sample.has("Department of Education"));
    assertTrue(sample.words().stream().noneMatch(word -> word.keyword().equals("of")));
  }

  @Test
  void doesNotTakeTwoNamesForOne() {
    Sample sample = Sample.of("Iran and Israel Democrats met. Iran and Israel Democrats left.");
    assertFalse(sample.has("Iran and Israel Democrats"));
    assertFalse(
        Sample.of("Republican Jewish donors met Republican Jewish leaders.")
            .has("Republican Jewish"));
  }
}
