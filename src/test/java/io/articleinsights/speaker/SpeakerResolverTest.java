package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.articleinsights.quote.MarkedArticle;
import io.articleinsights.quote.Reading;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is meant: one habit of English news per test, in sentences written for it. */
class SpeakerResolverTest {

  private static void check(String marked) {
    MarkedArticle article = new MarkedArticle(marked);
    assertEquals(article.expected(), article.resolved());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The Elmton Teachers’ Union=Elmton Teachers’ Union] said that it would strike.",
        "On Monday [the Northport City People's Court=Northport City People's Court] said no.",
        "The Bakers' Association met. [The association=Bakers' Association] said bread was dear.",
        "[Her mother=Rosa Kline], Rosa Kline of Elmton, has said so.",
        "But [the other candidate on the stage=Ann Lee], former Governor Ann Lee, said no.",
        "[The head of CEI=Ann Lee] (Elm Conference), Ann Lee, said no.",
        "[The mill's executive director=Dora Lund], Dora Lund, told us why.",
        "[The mayor=mayor], the bishop and Tom Reed, a farmer, said no.",
        "Ann Lee’s Bakery opened. [Ann Lee=Ann Lee] said it was small.",
        "Maria Kowalski opened the shop in May. [Kowalski=Maria Kowalski] said it was busy.",
        "Jonathan Reed runs the mill. The town likes [Reed=Jonathan Reed].",
        "Hannah O’Brien lost her seat. [O’Brien=Hannah O’Brien] said she was tired.",
        "Xi Jinping spoke first. [Xi=Xi Jinping] said that the work went well.",
        "Patrick O'Neill chairs the board, [O'Neill=Patrick O'Neill] said.",
        "Anne-Marie Duval sang. [Duval=Anne-Marie Duval] said the hall was cold.",
        "Judith Lloyd-Harris left early. [Lloyd-Harris=Judith Lloyd-Harris] said so.",
        "Chris van der Meer builds boats. [Van der Meer=Chris van der Meer] said they float.",
        "Ludwig von Hagen spoke. [von Hagen=Ludwig von Hagen] added little.",
        "Carlos de la Cruz stood up. [De la Cruz=Carlos de la Cruz] said no.",
        "Bashir al-Hamdani fled the city. [al-Hamdani=Bashir al-Hamdani] said he was safe.",
        "Khalid bin Rashid bought the club. [Khalid=Khalid bin Rashid] said it was a bargain.",
        "Thomas J. Whitfield wrote the report. [Whitfield=Thomas J. Whitfield] said it was fair.",
        "Robert Hale Jr. took over in June. [Hale=Robert Hale Jr.] said he was ready.",
        "Edward Stone III owns the ranch. [Stone=Edward Stone III] said it rained.",
        "Debra Winter Schulz won. [Winter Schulz=Debra Winter Schulz] said thanks.",
        "Enrique Salas Moreno resigned. [Salas Moreno=Enrique Salas Moreno] said it was time.",
        "Jane Porter sat down. Later [Jane=Jane Porter] said she was fine.",
        "Donald Fry met voters. [Donald Fry=Donald Fry] said he liked them. [Fry’s=Donald Fry]"
            + " words were short.",
        "Nicola Bauer met her team. That was [Bauer=Nicola Bauer]’s claim.",
        "Tim O’Hara spoke. [Tim O'Hara=Tim O’Hara] said no. [O'Hara=Tim O’Hara] said so.",
        "José Marín spoke. [Jose Marin=José Marín] said no. [Marin=José Marín] said so.",
        "Jean-Luc Duval spoke. [Jean Luc Duval=Jean-Luc Duval] said no.",
        "Oldport-based Ann Lee builds boats. [Lee=Ann Lee] said no.",
        "Fenggang Yang leads the club. [Yang at Elm University=Fenggang Yang] said no.",
      })
  void aVariantLeadsToTheFullestName(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Timothy Gale and the crew came back. [Tim Gale=Timothy Gale] said hello.",
        "William Hurst is retiring. [Bill Hurst=William Hurst] said so himself.",
        "Margaret P. Olsen won. [Margaret Olsen=Margaret P. Olsen] said she would serve.",
        "[Harold Finch=Harold W. Finch] said yes. Then Harold W. Finch left.",
        "J. Harper signed. Joan Harper read it. [Harper=Joan Harper] said it was clear.",
        "Viktor Kardos spoke first. [Kardos Viktor=Viktor Kardos] said it again in Hungarian.",
      })
  void oneNameHasManySpellings(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Li Wenhao met farmers. [Li=Li Wenhao] said the harvest was good.",
        "Zhao Meiling, a member of the city council, spoke. [Zhao=Zhao Meiling] said no.",
        "Premier Guo Jian flew home. [Guo=Guo Jian] added that talks went well.",
        "Park Ji-woo, the South Korean negotiator, waited. [Park=Park Ji-woo] said he was calm.",
        "President Moon Sung-ho spoke. [Moon=Moon Sung-ho] said the door was open.",
        "Orbán Gábor, the Hungarian minister, waited. [Orbán=Orbán Gábor] said it was late.",
        "Kim Min-seo and Lee Do-yun argued. [Kim=Kim Min-seo] said it was unfair.",
        "Foreign Minister Kovács Béla arrived. [Kovács=Kovács Béla] said it was late.",
        "Nguyen Thi Lan, a teacher, marched. [Lan=Nguyen Thi Lan] said it was hot.",
        "Kim Ki-ho was held. Kim had a stone put up for Kim Jong-su. [Kim=Kim Ki-ho] said no.",
      })
  void theSurnameMayComeFirst(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helen Marsh and her husband, George Marsh, voted. [Mrs. Marsh=Helen Marsh] said it took"
            + " an hour.",
        "Helen Marsh and her husband, George Marsh, voted. [Mr. Marsh=George Marsh] said it took"
            + " an hour.",
        "Laura Webb, Paul Webb and Iris Webb run the farm. [Mr. Webb=Paul Webb] said it pays.",
        "Karen Bloom spoke twice. Karen Bloom thanked Peter Bloom. Karen Bloom sat down."
            + " [Bloom=Karen Bloom] said she was done.",
        "Carl Bloom admits it. Bloom, the younger brother of film legend Peter Bloom, backed it."
            + " [Bloom=Carl Bloom] said he was glad.",
        "Donald Quill Jr. and Donald Quill came. [Donald Quill Jr.=Donald Quill Jr.] said hello.",
        "Bill Clinton and Hillary Clinton voted early. [Mrs. Clinton=Hillary Clinton] said it was"
            + " quick. [Mr. Clinton=Bill Clinton] said it was cold.",
        "[Ms. Tran=Tran] said the bus was late. [Tran=Tran] waited.",
        "Dr. Amira Nasser saw the patient. [Dr. Nasser=Amira Nasser] said he was stable.",
        "Sir Ian Holt acted. [Sir Ian=Ian Holt] said it was fun.",
        "Conrad Reed flew. Conrad Reed sat. The mill of Conrad Nathan Reed is old. [Conrad"
            + " Reed=Conrad Reed] said no.",
        "Jo Reed flew. Jo Reed sat. He wrote, Crooked Jo Reed! [Jo Reed=Jo Reed] said no.",
      })
  void aTitleTellsNamesakesApart(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Sen. Lisa Moran=Lisa Moran] said no.",
        "[Ohio Gov. Frank Keller=Frank Keller] said no.",
        "[The Rev. Amos Tull=Amos Tull] said a prayer.",
        "[former Secretary of State Gloria Finn=Gloria Finn] said it was unwise.",
        "[Attorney General Ruth Silva=Ruth Silva] said the case was closed.",
        "[House Speaker Dan Pruitt=Dan Pruitt] said the vote would be held.",
        "[White House Press Secretary Jill Mars=Jill Mars] said nothing new.",
        "[actor Leo Brandt=Leo Brandt] said the play was long.",
        "[Republican strategist Amy Ward=Amy Ward] said it was over.",
        "[Billionaire Victor Kane=Victor Kane] said it was cheap.",
        "[Sgt. Maria Lopez=Maria Lopez] of the police said so.",
        "[his running mate, Gov. Earl Tate,=Earl Tate] said it was false.",
        "[Paul Grimes, 54, a farmer who lives nearby,=Paul Grimes] said it was loud.",
        "[Sen. Ray Cole, R-Texas,=Ray Cole] said no.",
        "[Rep. Joy Pike (D-Ohio)=Joy Pike] said no.",
        "[Westbrook spokeswoman Nina Falk=Nina Falk] said the plant was safe.",
        "[Pope Clement=Pope Clement] said a mass.",
        "[Queen Astrid=Queen Astrid] said she was amused.",
        "[Chief of Staff Denise Marlow=Denise Marlow] said it was decided.",
        "[Prime Minister Olga Berg=Olga Berg] said the budget would pass.",
        "[the Republican nominee, Victor Kane=Victor Kane] said it was rigged.",
      })
  void aTitleOrRoleIsNotTheName(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruth Silva came in. [She=Ruth Silva] said hello.",
        "Victor Kane came in. [He=Victor Kane] said hello.",
        "Ruth Silva met Victor Kane. [He=Victor Kane] said it went well.",
        "Ruth Silva met Victor Kane. [She=Ruth Silva] said it went well.",
        "Ruth Silva called on Victor Kane to resign. He refused. [She=Ruth Silva] said it was sad.",
        "Frank Keller scolded Victor Kane. [He=Frank Keller] said it was a shame.",
        "Frank Keller spoke about taxes.|The plan is popular.|[He=Frank Keller] said it would"
            + " pass.",
        "Mr. Adeyemi and Ms. Okafor spoke. [She=Okafor] said it was good. [He=Adeyemi] said it was"
            + " bad.",
        "Zhao Meiling, his daughter said, is ill. Ngozi Balogun, an actress, stood up. [She=Ngozi"
            + " Balogun] said so.",
        "Olumide Bakare hurt his knee. [He=Olumide Bakare] said it was fine.",
        "Spokeswoman Tolu Ige took questions. [She=Tolu Ige] said the tests were done.",
        "Congressman Dewi Pugh voted. [He=Dewi Pugh] said it was a hard choice.",
        "Ruth Silva spoke. “Victor Kane is late,” [she=Ruth Silva] said.",
        "Frank Keller spoke. “Victor Kane and his friend Dan Pruitt are late,” [he=Frank Keller]"
            + " said.",
        "Frank Keller said that Victor Kane was late. [He=Frank Keller] added that it was rude.",
        "Victor Kane arrived in London. [He=Victor Kane] said the city was cold.",
        "Chinese President Li Wenhao has given orders. [He=Li Wenhao] pointed out that rules"
            + " matter.",
        "The Senate passed the bill. Ruth Silva voted for it. [She=Ruth Silva] said it was time.",
        "Ruth Silva spoke.|The rain fell.|[She=Ruth Silva] said it was wet.|The wind"
            + " rose.|[She=Ruth Silva] said it was cold.",
        "Ruth Silva, who leads the party, spoke. [She=Ruth Silva] said it would win.",
        "Leslie Arden sold her house. [She=Leslie Arden] said she missed it. Leslie Arden lost her"
            + " keys. She laughed.",
        "When [he=Victor Kane] came back, Victor Kane said no.",
        "Tom Reed met Jim Lund. [Reed=Tom Reed] asked Lund about it. “No,” [he=Jim Lund] told"
            + " Reed.",
        "Tom Reed met Jim Lund. [Reed=Tom Reed] asked Lund about it. “No,” [he=Tom Reed] said at"
            + " a Reed rally.",
        "[Kim Ko=Kim Ko] was robbed. For Frank Garcia, it was worse. [He=Frank Garcia] said so.",
        "A baker had the idea. His name was Leo Chan and [he=Leo Chan] said it was good.",
      })
  void aPronounGoesToTheMostSalientPerson(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The protesters gathered early. Victor Kane saw them. [Protesters=protesters] sang."
            + " [They=protesters] said it was over.",
        "[Some residents=some residents] said it was loud. [They=some residents] said it was new.",
        "[The Energy Department=Energy Department] said it was safe. [It=Energy Department] said"
            + " tests were done.",
        "[Critics of the plan=critics of the plan] said it was dear.",
        "[Republicans=Republicans] said no. [They=Republicans] said it would fail.",
      })
  void groupsAndOrganisationsHavePronounsToo(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sen. Lisa Moran read the bill. [The senator=Lisa Moran] said it was long.",
        "Gov. Frank Keller signed it. [The governor=Frank Keller] said it was short.",
        "Rep. Joy Pike came. [The congresswoman=Joy Pike] said it was cold.",
        "Sen. Lisa Moran met Gov. Frank Keller. [The governor=Frank Keller] said it was kind.",
        "Sen. Lisa Moran met Gov. Frank Keller. [The lawmaker=Lisa Moran] said it was kind.",
        "Nina Falk, a spokeswoman for Westbrook, called. [The spokeswoman=Nina Falk] said no.",
        "The Republican nominee, Victor Kane, spoke. The Democratic nominee, Ruth Silva, did not."
            + " [The Republican nominee=Victor Kane] said it was odd.",
        "Actor Leo Brandt arrived. [The actor=Leo Brandt] said the play was long.",
        "Leo Brandt is a plumber. [The plumber=Leo Brandt] left. [The teacher=teacher] spoke.",
        "President Li Wenhao arrived. [The president=Li Wenhao] said yes.",
        "Amy Ward, professor of law at a college, wrote it. [The professor=Amy Ward] said so.",
        "Judge Ruben Ortiz entered. [The judge=Ruben Ortiz] said it was time.",
        "Victor Kane is the Republican presidential candidate. [The Republican presidential"
            + " candidate=Victor Kane] said no.",
        "Republican front-runner Victor Kane ate. [The Republican candidate=Victor Kane] said no.",
        "Ruth Silva is the chairwoman of the board. [The chairwoman=Ruth Silva] said no.",
        "Victor Kane, 22, praised the fans. [The striker=Victor Kane] said no.",
        "Victor Kane lost. [The Italian=Victor Kane] said no.",
        "Ruth Silva met her husband, Leo Silva, in Ulm. [Silva=Ruth Silva] said no.",
        "Sen. Lisa Moran of Ohio (R), [who=Lisa Moran] said no, left.",
        "The World Health Organization met. [The WHO=World Health Organization] said no.",
        "Vatican paper Osservatore Romano spoke. [The paper=Osservatore Romano] said no.",
        "Ann Lee said they won. [The former head of Marl=Ann Lee] added that it was late.",
        "The mayor’s team met Ann Lee. [The mayor’s former aide=mayor’s former aide] said no.",
        "[His mother=Inna Lee] wept. It was late, said his mother, Inna Lee.",
        "Tom Hill wrote a letter. [Hill's statement=Tom Hill] said no.",
        "The Elm Department of Old Mills met. [The agency=Elm Department of Old Mills] said no.",
        "The New York Daily News has a poll. [The newspaper=New York Daily News] said no.",
      })
  void aDescriptionLeadsToWhomTheArticleSaysItIs(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a spokeswoman for the department=spokeswoman for the department] said no.",
        "[The spokesman=spokesman] said no.",
        "[officials=officials] said no.",
        "[two people familiar with the talks=two people familiar with the talks] said no.",
        "Ruth Silva ran. [a spokesman for Ruth Silva=spokesman for Ruth Silva] said no.",
        "Ruth Silva ran. [Ruth Silva’s lawyer=Ruth Silva’s lawyer] said no.",
        "Ruth Silva ran. [the Silva campaign=Silva campaign] said no.",
        "[a man who was there=man who was there] said no.",
        "[some of his friends=some of his friends] said no.",
        "[almost 43,000 voters=almost 43,000 voters] said no.",
        "[his wife=his wife] said no.",
        "[everyone=everyone] said no.",
        "[the study=study] said no.",
      })
  void aDescriptionOfNobodyNamedStandsForItself(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[the White House=White House] said no.",
        "[Marlow's=Marlow's] said no. It rained, [Marlow's=Marlow's] said.",
        "[Elmton Children's=Elmton Children's] said no.",
        "[The Elm Attorney General's Office=Elm Attorney General's Office] said no.",
        "[the Elm County State's Attorney's Office=Elm County State's Attorney's Office] said no.",
        "[The Elm Parish Sheriff's Office=Elm Parish Sheriff's Office] said no. [The sheriff's"
            + " office=Elm Parish Sheriff's Office] said yes.",
        "[CNN=CNN] said no.",
        "It was made by the sculptor Maurizio Vela. [The artist=Maurizio Vela] said no.",
        "[The Department of Health and Human Services=Department of Health and Human Services]"
            + " said no.",
        "[the Bank of Norway=Bank of Norway] said no.",
        "The Harbor Tribune reported it. [the Tribune=Harbor Tribune] said no.",
        "The Federal Office of Investigation came. [the FOI=Federal Office of Investigation] said"
            + " no.",
        "[the Centers for Water Safety=Centers for Water Safety] said no.",
        "[Smith & Sons=Smith & Sons] said no.",
        "[the Tea Party=Tea Party] said no.",
      })
  void organisationsSpeakUnderTheirNames(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After [he=Kevin Swan] blasted the Disney film and the Ann Potter books, Pastor Kevin Swan"
            + " left.",
        "Ruth Silva, [who=Ruth Silva] said it was late, left.",
        "Voters [who=voters] said they were tired went home.",
        "The judge, [who=judge] said it was late, left.",
      })
  void aRelativePronounGoesToWhatItFollows(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ann Lee and her brother=Ann Lee and her brother] said no.",
        "[Ann Lee, Bob Day and Carl Hill=Ann Lee, Bob Day and Carl Hill] said no.",
        "[Gov. Frank Keller of Ohio and Gov. Joy Pike of Maine=Frank Keller and Joy Pike] said no.",
        "[Senators Ann Lee (R-Ohio) and Bob Day=Ann Lee and Bob Day] said no.",
        "Ann Lee and Bob Day sued. [Lee and Day=Ann Lee and Bob Day] said no.",
        "[aides to Ann Lee and Bob Day=aides to Ann Lee and Bob Day] said no.",
        "Ann Lee met Bob Day. [Lee and Day supporters=Lee and Day supporters] said no.",
        "[Ann Lee, the mayor, and her husband=Ann Lee, the mayor, and her husband] said no.",
        "[doctors and nurses=doctors and nurses] said no.",
        "[Both Ann Lee and Bob Day=Ann Lee and Bob Day] said no.",
        "[Ann Lee and Bob Day=Ann Lee and Bob Day] came late. [They=Ann Lee and Bob Day] said no.",
        "[Two doctors=Ann Lee and Bob Day], Ann Lee and Bob Day, said no.",
      })
  void severalSpeakersAreNotOneOfThem(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[the businessman and author Leo Brandt=Leo Brandt] said no.",
        "[Ann Lee, the chairwoman and founder of the mill,=Ann Lee] said no.",
        "[Ann Lee, mayor of Ulm and Bonn,=Ann Lee] said no.",
        "[Ann Lee, who runs a mill and a farm,=Ann Lee] said no.",
        "[a spokesman for roads and bridges=spokesman for roads and bridges] said no.",
        "[the businessman and reality star=businessman and reality star] said no.",
      })
  void oneSpeakerMayBeTwoThings(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "City officials met on Monday. [They=city officials] said it was late.",
        "Ruth Silva thanked the nurses. [They=nurses] said it was nothing.",
        "Some farmers sold early. [They=some farmers] said the price was good.",
        "Ruth Silva met the officials. [She=Ruth Silva] said it went well.",
        "The company opened a mill in May. [It=company] said the mill was small.",
        "Company officials opened a mill. [They=company officials] said the mill was small.",
        "Ruth Silva sat down. [It=it] said the room was free.",
        "Victor Kane thanked the voters. The letter was long. [They=voters] said they read it.",
        "[His keepers=his keepers] said no. The ape was ill, [the keepers=his keepers] said.",
      })
  void groupsWithoutNamesHavePronounsToo(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbor Bank lost money. [The bank=Harbor Bank] said it would recover.",
        "The Department of Health came. [The department=Department of Health] said no.",
        "Westbrook Motors closed a plant. [The company=Westbrook Motors] said no.",
        "The Harbor Tribune printed it. [The newspaper=Harbor Tribune] said it was true.",
        "The Harbor School Board met. [The editorial board=editorial board] said no.",
        "Harbor Bank lost money. [The court=court] said it was its own fault.",
        "The Elmton Bread Foundation was late. [The group=Elmton Bread Foundation] said no.",
      })
  void anOrganisationMayBeTakenUpByItsNoun(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Kane Train rolled on. The crowd cheered Kane. [Kane=Kane] said it was fun.",
        "The Kane Rally was loud. [Kane=Kane] waved. [He=Kane] said it was fun.",
        "Actress Amadea Olin bowed. [Olin=Amadea Olin] said it was fun.",
        "He kept the diary of Anne Frank. He works at the Anne Frank Fonds. [Anne=Anne Frank] said"
            + " no.",
        "Duke’s Ann Lee ran. A film called “I Hate Ann Lee” was shown. [Lee=Ann Lee] said no.",
      })
  void aThingNamedAfterAPersonIsNotThePerson(String marked) {
    check(marked);
  }

  @Test
  void theOneWhoSaysISpeaks() {
    List<String> names =
        Reading.quotes("“I said that it was late,” Ruth Silva said.").stream()
            .flatMap(quote -> quote.attribution().stream())
            .map(attribution -> attribution.speaker().name())
            .distinct()
            .toList();
    assertEquals(List.of("Ruth Silva"), names);
    check("[I=I] think that it is late.");
  }

  @Test
  void theHeadlineMayGiveTheFullerName() {
    MarkedArticle article =
        new MarkedArticle("Ruth Silva Opens Bridge", "[Silva=Ruth Silva] said it was long.");
    assertEquals(article.expected(), article.resolved());
  }

  @Test
  void capitalsOfAHeadingAreNotNames() {
    check(
        "Victor Kane Fully Supports New Bridge|[Victor Kane=Victor Kane] supports it. [Kane=Victor"
            + " Kane] said so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Chinese President Li Wenhao=Chinese President] said no.",
        "[Sen. Lisa Moran=Sen.] said no.",
        "[Zhao Meiling=member of the city council] spoke. Zhao Meiling, a member of the city"
            + " council and a member of the board, left.",
        "[former Republican senator Lisa Moran=former Republican senator] said no.",
        "[Nina Falk=spokeswoman for the mill] said no. Nina Falk, a spokeswoman for the mill,"
            + " left.",
        "[Paul Grimes=farmer] said no. Paul Grimes, 54, a farmer who lives nearby, left.",
        "[Earl Tate=Kane’s campaign manager] said no. Earl Tate, Kane’s campaign manager, left.",
        "[Mr. Tate=] said no.",
        "[Paul Grimes=analyst] said no. Paul Grimes, an analyst for the, well, bank, left.",
        "[Paul Grimes=founder] said no. Paul Grimes, the founder of, among others, a mill, left.",
        "[Victor Kane=Republican front-runner] said no. Republican front-runner Victor Kane left.",
      })
  void theRoleIsKeptAsTheArticleGivesIt(String marked) {
    MarkedArticle article = new MarkedArticle(marked);
    List<String> roles =
        article.attributions().stream().map(a -> a.speaker().role().orElse("")).toList();
    assertEquals(article.expected(), roles);
  }

  @Test
  void theWayOfResolutionIsTold() {
    MarkedArticle article =
        new MarkedArticle(
            "[Sen. Lisa Moran=] spoke. [She=] said no. [Moran=] said so. [The senator=] left.");
    assertEquals(
        List.of(Resolution.NAME, Resolution.PRONOUN, Resolution.ALIAS, Resolution.DESCRIPTION),
        article.attributions().stream().map(Attribution::resolution).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[Ann Lee and Bob Day=] said no.; ann-lee bob-day",
        "[Ann Lee, a nurse, Bob Day and the Elm Mill Co.=] said no.;"
            + " ann-lee bob-day elm-mill-co",
        "Ann Lee and Bob Day sued. [They=] said no.; ann-lee bob-day",
        "[Ann Lee, 34, a nurse, and Bob Day, 40=], said no.; ann-lee bob-day",
        "[Ann Lee and her brother=] said no.; ann-lee-and-her-brother",
        "[Aides to Ann Lee and Bob Day=] said no.; aides-to-ann-lee-and-bob-day",
        "Ann Lee met Bob Day. [Lee and Day supporters=] said no.; lee-and-day-supporters",
        "[the mayors of Ulm and Bonn=] said no.; mayors-of-ulm-and-bonn",
      })
  void thoseWhoSpeakTogetherAreEachASpeaker(String marked, String ids) {
    List<Speaker> speakers = new MarkedArticle(marked).attributions().get(0).speakers();
    assertEquals(ids, String.join(" ", speakers.stream().map(Speaker::id).toList()));
  }

  @Test
  void aliasesAreTheOtherNamesThatTheArticleUses() {
    MarkedArticle article =
        new MarkedArticle("[Lisa Moran=] spoke. Moran left. Mrs. Moran came back. Moran sat.");
    assertEquals(List.of("Moran", "Mrs. Moran"), article.attributions().get(0).speaker().aliases());
  }

  @Test
  void idsAreSlugsAndUnique() {
    MarkedArticle article =
        new MarkedArticle("[José Ærø=] spoke. [Jose Aero=] spoke. [Ann O’Hara Jr.=] spoke.");
    assertEquals(
        List.of("jose-aero", "jose-aero-2", "ann-ohara-jr"),
        article.attributions().stream().map(a -> a.speaker().id()).toList());
  }

  @Test
  void withoutMentionThereIsNoSpeaker() {
    AnnotatedText body = new TextAnnotator().annotate("“No.”", List.of(new Span(0, 5)));
    AnnotatedText title = new TextAnnotator().annotate("", List.of());
    assertEquals(
        List.of(Optional.empty()),
        new SpeakerResolver()
            .resolve(body, title, List.of(Optional.empty()), List.of(List.of(new Span(1, 4)))));
  }

  private static List<String> speakersOf(String text) {
    return Reading.quotes(text).stream()
        .map(quote -> quote.attribution().map(who -> who.speaker().name()).orElse("?"))
        .toList();
  }

  @Test
  void aTitleIsNoPartOfTheName() {
    for (String title :
        List.of("Cllr", "Smt", "Mzee", "Collector", "MP", "Chief Executive", "Chilean")) {
      assertEquals(
          List.of("Rosa Tennfeld"),
          speakersOf("On Monday " + title + " Rosa Tennfeld said that the road was open."),
          title);
    }
  }

  @Test
  void aSurnameMayLookLikeAFunctionWord() {
    assertEquals(
        List.of("Amadou Read"),
        speakersOf("The health minister, Amadou Read, said that the clinic was open."));
  }

  @Test
  void theNameStandsBeforeOrAfterWhatItIs() {
    assertEquals(
        List.of("Peter Weir"),
        speakersOf("The father of the girl, Peter Weir, told the jury that she was late."));
    assertEquals(
        List.of("Hadiza Bello"),
        speakersOf("Hadiza Bello, counsel to the union, maintained that an order was in force."));
  }

  @Test
  void questionsAndAnswersHaveNames() {
    assertEquals(
        List.of("Petra Lang", "Ilse Marder", "Petra Lang", "Ilse Marder", "Ilse Marder"),
        speakersOf(
            "The engineer talks to Petra Lang about rain.\n\nQ: Was it unsafe?\n\nA: No, never."
                + "\n\nQ: Why close it?\n\nA: It was old.\n\nILSE MARDER: I had no right."));
  }

  @Test
  void aSurnameMayBeAPartOfPlacesNames() {
    assertEquals(
        List.of("Tony Hall", "Tony Hall"),
        speakersOf(
            "The director, Tony Hall, said the show would go on. Hall said that it was late."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The Food and Drug Administration=Food and Drug Administration] said no. [The"
            + " agency=Food and Drug Administration] said yes.",
        "[The Elm Parish Sheriff's Office=Elm Parish Sheriff's Office] said no.",
        "Marlon opened a mill in Elmton. Marlon is big. [The company=Marlon] said no.",
        "The FBI came to Elmton. The FBI left. [The company=company] said no.",
        "European NATO troops came. It was late, [NATO=NATO] said.",
      })
  void aBodyIsKnownByAllOfItsName(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Ann Lee=Ann Lee and Tom Reed], 34, a nurse, and Tom Reed, 40, her husband, said no."
            + " [They=Ann Lee and Tom Reed] said it was late.",
        "Ann Lee and Tom Reed walked home. [They=Ann Lee and Tom Reed] said it was late.",
        "Ann Lee, a nurse, met Tom Reed. [Ann Lee=Ann Lee], 34, said no.",
        "[Former mayor Tom Hill and former clerk Ann Lee=Tom Hill and Ann Lee] said no.",
      })
  void twoSpeakTogether(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Saturday, the newly appointed minister of mines ignored us. [He=newly appointed"
            + " minister of mines] said no.",
        "Tom Reed was shot. [A cousin of the victim=cousin of the victim] said it was late. [He="
            + "cousin of the victim] said no.",
        "A teacher at the school wept. [She=teacher] said it was late. [She=teacher] said no.",
        "Tom Reed was arrested. His wife wept. [She=his wife] said no.",
        "Tom Reed lost. [An official at the ministry=official at the ministry], who wept, said no."
            + " [He=official at the ministry] said yes.",
        "Tom Reed, the mayor, met a young man. [He=Tom Reed] said no.",
        "Tom Reed came. The driver of the truck lived. [He=Tom Reed] said no.",
        "Tom Reed came. A former guard, he was late. [He=Tom Reed] said no.",
        "Tom Reed came. [The 42-year-old singer=Tom Reed]" + " said no.",
        "Tom Reed came. [The 19-year-old’s family=19-year-old’s family] said no.",
      })
  void aDescribedSubjectIsWhoAPronounMeans(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Elm News Vice President and Managing Editor Bill Sammon=Bill Sammon] said no.",
        "[Vice President and Managing Editor Bill Sammon=Bill Sammon] said no.",
        "[Mr. King and Mr. Schultz=Mr. King and Mr. Schultz] said no.",
        "[President Obama and Secretary Kerry=Obama and Kerry] said no.",
      })
  void twoOfficesAreOneWhoHoldsBoth(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[House Speaker Paul Hill’s office=House Speaker Paul Hill’s office] said no. [Hill’s"
            + " office=House Speaker Paul Hill’s office] said yes.",
        "Democratic front-runner Ann Berg came. [The GOP front-runner=GOP front-runner] said no.",
        "It will close, [the mayor=Tom Hill] said. It is old. Mayor Tom Hill came.",
        "He has no ties, [the country's defense minister=Ann Berg] said. Elm Defense Minister Ann"
            + " Berg came.",
        "It will close, [the officer=officer] said. It is old. Officer Tom Hill came.",
        "They won, said 23 percent [who=23 percent] said no.",
        "Wherever Ann Berg goes, it rains. [She=Ann Berg] said no.",
        "Former Rep. Chris Hall (R-Elm) was pro John Katz while it rained, [he=Chris Hall] said.",
        "Bill Clinton and Hillary Clinton came. [Clinton=Bill Clinton] said of Hillary Clinton that"
            + " she was late.",
        "Jim Berg is glad. If Hill doesn't win, [he=Jim Berg] said he would go.",
        "[Sandra Paradis=Sandra Paradis] said no. Sandy Paradis came. [Paradis=Sandra Paradis]"
            + " said yes.",
        "A boy, Liam Hill, came in a mask. The school called Liam’s mother. Nicola Hill wept."
            + " [Hill=Nicola Hill] said no.",
        "[The BBC=BBC] said no on the BBC Newsbeat website.",
        "A “Sack Tom Hill” petition is going round. Tom Hill wept. [Hill=Tom Hill] said no.",
        "The race was led by Democrat Zephyr Teachout. [Teachout=Zephyr Teachout] said no.",
        "Elm Republicans Jolly and Hill met. David Jolly wept. [Jolly=David Jolly] said no.",
        "[Fox=Fox] said no. David Hall will play Fox Mulder.",
        "[Google=Google] said no. A Google Doodle was seen.",
        "[Toyota=Toyota] said no. The Toyota Way is a book.",
        "[The Office of Chief Medical Examiner=Office of Chief Medical Examiner] said no.",
        "Former Elm Ambassador John Bolt came. The former ambassador also met Don Hill. [He=John"
            + " Bolt] said no.",
        "The show creator, Chris Hall, wept. [He=Chris Hall] said no.",
        "Esther Hill left school at 14. Her teacher was a cook. [She=Esther Hill] said no.",
        "[The Associated Press=Associated Press] said no. [The AP=Associated Press] said yes.",
        "The firm worked with care, said senior Elm Party leader Manish Roy. [He=Manish Roy] said"
            + " no.",
        "[Elm City Mayor Don Guardian=Don Guardian] said no. [Guardian=Don Guardian] said yes.",
      })
  void aDescriptionIsOfWhomItFits(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday, Marl Works issued a statement. [The statement=Marl Works] said no.",
        "In a statement, Ann Berg said it was good. [The statement=Ann Berg] said no.",
        "A letter from Ann Berg came. [The letter=Ann Berg] said no.",
        "A man sent a letter to Ann Berg. [The letter=letter] said no.",
        "Its cost is told in an affidavit written by Tom Hill, a guard. [The "
            + "affidavit=Tom Hill] said no.",
        "It is late, said [a group of fans=group of fans]. [The group=Elm Coalition], "
            + "Elm Coalition, met. [The group=Elm Coalition] said no.",
        "[Its news agency=Marl], Marl, said no.",
        "On Monday, members of a band met. [They=members of a band] said no.",
        "Kurt Volker said he was late. Tim Morrison was the third witness. [He=Tim "
            + "Morrison] said no.",
        "[His friend=Ann Berg], Ann Berg, said no.",
        "[The assailant=Tom Hill], Tom Hill, said no.",
        "[His friend=Ann Berg], actor Ann Berg, said no.",
      })
  void whatIsMadeIsSaidByItsMaker(String marked) {
    check(marked);
  }
}
