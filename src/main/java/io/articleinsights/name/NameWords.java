package io.articleinsights.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Closed classes of words that tell where a name begins, ends and what kind of thing it names. */
public final class NameWords {

  /** Never part of a name when they begin a sentence, and never its first word. */
  private static final Set<String> FUNCTION =
      words(
          """
          a an the this that these those some any every each all both many most much few several such \
          no another other either neither i i'm i've i'd i'll me my mine we we're we've we'd we'll us \
          our ours you you're your yours he he's he'd he'll him his she she's she'd she'll her hers it \
          it's its they they're they've they'd they'll them their theirs who whom whose which what \
          where when why how whoever whatever and or but nor so yet for if as at by in into of on off \
          onto to from with without within about above across after against along amid among around \
          before behind below beneath beside besides between beyond despite down during except inside \
          like near outside over past per since than through throughout till toward towards under \
          underneath unlike until up upon versus via while whether although though because unless \
          once not yes yeah ok okay oh well please thanks thank hello hey hi is are was were be been \
          being am do does did done doing have has had having will would shall should can could may \
          might must let there here then thus hence however moreover meanwhile nevertheless \
          nonetheless therefore instead also even still just only too very now today yesterday \
          tomorrow tonight later earlier again ever never always often sometimes soon already almost \
          maybe perhaps indeed rather quite according asked said says told added noted speaking \
          given following based including regarding concerning asked one two three four five six \
          seven eight nine ten first second third last next former current new more less another \
          nobody nothing none everyone everybody everything someone somebody something anyone \
          anybody anything everywhere don't doesn't didn't isn't aren't wasn't weren't can't couldn't \
          won't wouldn't shouldn't haven't hasn't hadn't that's there's here's what's who's let's \
          read share watch click photo video image getty related story follow updated""");

  private static final Set<String> CALENDAR =
      words(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april june \
          july august september october november december mon tue wed thu fri jan feb aug sept oct \
          nov dec christmas easter thanksgiving halloween""");

  private static final Set<String> PARTICLES =
      words(
          """
          van von der den de del della dello degli di da dos das du la le bin ibn bint binti al el \
          ben abu ter ten zu zum zur af av y e ul""");

  /** A name with one of them as a word, most of all as its last one, is an organisation's. */
  private static final Set<String> ORGANISATION =
      words(
          """
          inc corp corporation co company llc ltd plc group holdings partners industries bank \
          department ministry committee commission council congress senate parliament assembly agency \
          administration bureau board office service services association federation foundation \
          institute institution university college school academy church union league party campaign \
          court army navy force forces guard police times post journal tribune herald guardian \
          telegraph gazette chronicle globe magazine review network news press media radio television \
          tv center centre club society alliance coalition organization organisation organizations \
          nations fund trust house pac lab labs laboratory laboratories hospital clinic museum theater \
          theatre airlines airways motors electric technologies systems pharmaceuticals project \
          initiative authority caucus conference convention secretariat task economist reuters xinhua \
          report daily team state-run brothers sons associates studios pictures records entertainment \
          international pentagon kremlin politburo bundestag knesset""");

  private static final Set<String> PLACE_PARTS =
      words(
          """
          city county town village street avenue road boulevard square park river lake sea ocean bay \
          gulf island islands mountain mountains valley beach airport province district region \
          republic kingdom states coast hills heights springs bridge stadium arena tower towers plaza \
          hall peninsula strait cape""");

  private static final Set<String> PLACES =
      words(
          """
          afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain \
          bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria cambodia cameroon \
          canada chile china colombia congo croatia cuba cyprus denmark ecuador egypt england estonia \
          ethiopia europe finland france georgia germany ghana greece guatemala haiti honduras hungary \
          iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya \
          kosovo kuwait laos latvia lebanon liberia libya lithuania luxembourg malaysia mali malta mexico \
          moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua \
          niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal \
          qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain \
          sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay \
          uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america antarctica u.s us \
          uk u.k eu u.n usa alabama alaska arizona arkansas california colorado connecticut delaware \
          florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland \
          massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma \
          oregon pennsylvania tennessee texas utah vermont wisconsin wyoming beijing shanghai tokyo \
          moscow london paris berlin brussels rome madrid vienna budapest warsaw prague athens cairo \
          baghdad tehran damascus jerusalem kabul kyiv kiev seoul pyongyang delhi mumbai sydney toronto \
          chicago boston philadelphia detroit atlanta miami houston dallas denver seattle cleveland \
          pittsburgh brooklyn manhattan queens bronx hollywood charlotte orlando baltimore cincinnati \
          milwaukee minneapolis aleppo mosul crimea gaza geneva davos""");

  private static final Set<String> PLACE_STARTS =
      words("new north south east west san los las saint st mount fort port lake");

  private static final Set<String> GROUPS =
      words(
          """
          republicans democrats americans conservatives liberals progressives muslims christians jews \
          catholics latinos hispanics europeans chinese japanese russians iranians germans french \
          british israelis palestinians mexicans canadians australians indians ukrainians libertarians \
          evangelicals communists nazis houthis taliban conservatives tories lib-dems""");

  private static final Set<String> NATIONS =
      words(
          """
          american chinese russian british french german italian spanish japanese korean indian iranian \
          iraqi israeli palestinian syrian turkish mexican canadian australian brazilian ukrainian \
          polish hungarian dutch swedish norwegian danish finnish greek irish scottish welsh english \
          egyptian saudi afghan pakistani cuban chilean argentine argentinian colombian peruvian \
          venezuelan bolivian ecuadorian uruguayan nigerian kenyan ghanaian ugandan tanzanian \
          ethiopian somali sudanese zimbabwean zambian moroccan algerian tunisian libyan lebanese \
          jordanian yemeni kuwaiti qatari emirati swiss austrian belgian portuguese czech slovak \
          romanian bulgarian serbian croatian bosnian albanian estonian latvian lithuanian belarusian \
          georgian armenian azerbaijani kazakh uzbek mongolian vietnamese thai filipino indonesian \
          malaysian singaporean taiwanese burmese nepali bangladeshi icelandic maltese cypriot \
          jamaican haitian dominican ivorian senegalese cameroonian rwandan congolese angolan \
          mozambican namibian fijian samoan cuban european african asian arab muslim christian jewish \
          catholic islamic republican democratic conservative liberal libertarian green labour tory \
          communist socialist federal national western eastern northern southern gop house senate \
          state former""");

  private static final Set<String> SPEECH =
      words(
          """
          said says say saying told tells tell added adds asked asks wrote writes tweeted tweets argued \
          argues claimed claims noted notes explained explains insisted insists warned warns declared \
          declares stated states announced announces suggested suggests acknowledged acknowledges \
          replied replies responded responds recalled recalls continued continues concluded concludes \
          predicted predicts joked promised promises vowed pledged denied denies described describes \
          stressed emphasized observed observes confirmed maintained testified remarked commented \
          admitted revealed urged accused called believes thinks thought pointed quipped""");

  private static final Set<String> AUXILIARIES =
      words(
          """
          is was are were has had have will would can could may might must should did does do said says \
          told went came made took gave got became began left held won lost ran met spoke kept knew felt \
          found led put saw sought stood thought won't didn't wasn't isn't hasn't hadn't doesn't who""");

  private static final Set<String> PREPOSITIONS =
      words(
          """
          of in to for with on at from by about as into like through after over between against during \
          without before under around among behind near toward towards upon via versus including \
          than despite per off across along inside outside since until alongside""");

  /** A name goes on behind them with {@code of}: Bank of England. */
  private static final Set<String> TAKES_OF =
      words(
          """
          leader department bank university house secretary president ministry minister chamber bureau board \
          committee office institute council church association league court college school director \
          bishop archbishop duke duchess prince princess queen king speaker city society academy \
          federation union congress republic ambassador governor sons daughters hall center centers \
          centre state guard people voice chief museum organization army alliance party states""");

  /** A name goes on behind them with {@code for}: Centers for Disease Control. */
  private static final Set<String> TAKES_FOR =
      words(
          """
          center centers centre institute committee americans citizens council foundation campaign \
          coalition fund office agency alliance""");

  private static final Set<String> PLURALS =
      words(
          """
          people police authorities families children troops protesters demonstrators rebels fans \
          immigrants migrants""");

  private static final Set<String> BODIES =
      words(
          """
          company firm group agency bank university team campaign committee court government \
          department administration party newspaper paper magazine network union organization \
          organisation coalition commission council ministry airline association foundation \
          charity institute manufacturer""");

  /** The last words of names that an organisation’s general noun may take up. */
  private static final Map<String, Set<String>> CALLED =
      Map.of(
          "company",
              words("inc corp corporation co llc ltd plc holdings motors industries systems"),
          "firm", words("inc corp corporation co llc ltd plc partners associates"),
          "newspaper", words("times post journal tribune herald guardian telegraph gazette globe"),
          "paper", words("times post journal tribune herald guardian telegraph gazette globe"),
          "agency", words("bureau administration department"),
          "airline", words("airlines airways"),
          "group", words("association federation alliance coalition society"),
          "organization", words("association federation alliance coalition society"),
          "organisation", words("association federation alliance coalition society"),
          "school", words("university college academy"));

  /** Things that names are given to: the Trump Train is no person of that name. */
  private static final Set<String> THINGS =
      words(
          """
          train rally effect doctrine plan act bill law rule deal era show tax care movement voters \
          supporters phenomenon revolution agreement treaty award prize cup bowl war crisis""");

  private NameWords() {}

  /** Whether an organisation whose name ends with a word may be taken up by a noun. */
  public static boolean mayBeCalled(String lastWord, String noun) {
    String last = lower(lastWord);
    return last.equals(noun) || CALLED.getOrDefault(noun, Set.of()).contains(last);
  }

  public static boolean isThing(String word) {
    return THINGS.contains(lower(word));
  }

  /** The words of each trait. */
  static Map<Integer, Set<String>> lists() {
    return Map.ofEntries(
        Map.entry(Trait.FUNCTION, FUNCTION),
        Map.entry(Trait.CALENDAR, CALENDAR),
        Map.entry(Trait.PARTICLE, PARTICLES),
        Map.entry(Trait.GROUP, GROUPS),
        Map.entry(Trait.NATION, NATIONS),
        Map.entry(Trait.PLACE, PLACES),
        Map.entry(Trait.SPEECH | Trait.VERB, SPEECH),
        Map.entry(Trait.VERB, AUXILIARIES),
        Map.entry(Trait.PREPOSITION, PREPOSITIONS),
        Map.entry(Trait.TAKES_OF, TAKES_OF),
        Map.entry(Trait.TAKES_FOR, TAKES_FOR),
        Map.entry(Trait.PLURAL, PLURALS),
        Map.entry(Trait.BODY, BODIES));
  }

  /** {@code warned}: a guess that a word is a verb, without tags. */
  static boolean looksLikePast(String lowerCaseWord) {
    return lowerCaseWord.length() > 4 && lowerCaseWord.endsWith("ed");
  }

  public static boolean isOrganisation(String word) {
    return ORGANISATION.contains(lower(word));
  }

  public static boolean isPlacePart(String word) {
    return PLACE_PARTS.contains(lower(word));
  }

  public static boolean isPlace(String word) {
    return PLACES.contains(lower(word));
  }

  public static boolean isPlaceStart(String word) {
    return PLACE_STARTS.contains(lower(word));
  }

  public static boolean isGroup(String word) {
    return GROUPS.contains(lower(word));
  }

  /**
   * Adjectives of nations, creeds and parties, which stand before names but are not part of them.
   */
  public static boolean isNation(String word) {
    return NATIONS.contains(lower(word));
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }
}
