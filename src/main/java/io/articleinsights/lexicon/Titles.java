package io.articleinsights.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** ClauseTokens that stand before a name: courtesy titles, and offices with their plain noun. */
public final class Titles {

  private static final Map<String, Gender> COURTESY =
      Map.ofEntries(
          Map.entry("mr", Gender.MALE),
          Map.entry("mister", Gender.MALE),
          Map.entry("mrs", Gender.FEMALE),
          Map.entry("ms", Gender.FEMALE),
          Map.entry("miss", Gender.FEMALE),
          Map.entry("mx", Gender.UNKNOWN),
          Map.entry("madam", Gender.FEMALE),
          Map.entry("madame", Gender.FEMALE),
          Map.entry("mme", Gender.FEMALE),
          Map.entry("monsieur", Gender.MALE),
          Map.entry("sir", Gender.MALE),
          Map.entry("dame", Gender.FEMALE),
          Map.entry("dr", Gender.UNKNOWN),
          Map.entry("herr", Gender.MALE),
          Map.entry("frau", Gender.FEMALE),
          Map.entry("smt", Gender.FEMALE),
          Map.entry("shri", Gender.MALE),
          Map.entry("shrimati", Gender.FEMALE),
          Map.entry("kumari", Gender.FEMALE),
          Map.entry("mzee", Gender.MALE),
          Map.entry("alhaji", Gender.MALE),
          Map.entry("alhaja", Gender.FEMALE),
          Map.entry("hajia", Gender.FEMALE),
          Map.entry("mallam", Gender.MALE),
          Map.entry("datuk", Gender.UNKNOWN),
          Map.entry("hon", Gender.UNKNOWN),
          Map.entry("engr", Gender.UNKNOWN),
          Map.entry("barr", Gender.UNKNOWN),
          Map.entry("signor", Gender.MALE),
          Map.entry("signora", Gender.FEMALE),
          Map.entry("señor", Gender.MALE),
          Map.entry("señora", Gender.FEMALE));

  /** Offices as they are written before a name, each with the noun of a later description. */
  private static final Map<String, String> OFFICES =
      pairs(
          """
          president president pres president premier premier chancellor chancellor minister minister \
          senator senator sen senator sens senator representative representative rep representative \
          reps representative congressman congressman congresswoman congresswoman governor governor \
          gov governor mayor mayor secretary secretary sec secretary ambassador ambassador amb \
          ambassador judge judge justice justice general general gen general colonel colonel col \
          colonel major major maj major captain captain capt captain lieutenant lieutenant lt \
          lieutenant sergeant sergeant sgt sergeant corporal corporal cpl corporal commander commander \
          cmdr commander admiral admiral adm admiral detective detective officer officer inspector \
          inspector sheriff sheriff chief chief commissioner commissioner director director chairman \
          chairman chairwoman chairwoman chair chair chairperson chair speaker speaker leader leader \
          whip whip professor professor prof professor doctor doctor reverend reverend rev reverend \
          father priest sister sister brother brother bishop bishop archbishop archbishop cardinal \
          cardinal rabbi rabbi imam imam pastor pastor ayatollah ayatollah pope pope king king queen \
          queen prince prince princess princess duke duke duchess duchess emperor emperor sheikh \
          sheikh lord lord lady lady baroness baroness baron baron coach coach attorney attorney \
          prosecutor prosecutor counsel counsel spokesman spokesman spokeswoman spokeswoman \
          spokesperson spokesperson treasurer treasurer councilman councilman councilwoman \
          councilwoman assemblyman assemblyman assemblywoman assemblywoman delegate delegate \
          superintendent superintendent supt superintendent manager manager strategist strategist \
          adviser adviser advisor adviser candidate candidate nominee nominee ceo executive cfo \
          executive coo executive executive executive mp politician mps politician mep politician \
          msp politician mla politician mlas politician councillor councillor cllr councillor \
          collector collector magistrate magistrate constable constable brigadier brigadier \
          brig brigadier principal principal headteacher headteacher headmaster headmaster \
          headmistress headmistress convener convener barrister barrister registrar registrar comptroller comptroller \
          marshal marshal commandant commandant lawyer lawyer economist economist analyst analyst correspondent \
          correspondent editor editor vicar vicar dean dean provost provost taoiseach taoiseach""");

  private static final Map<String, Gender> OFFICE_GENDER =
      Map.ofEntries(
          Map.entry("congressman", Gender.MALE),
          Map.entry("congresswoman", Gender.FEMALE),
          Map.entry("chairwoman", Gender.FEMALE),
          Map.entry("spokesman", Gender.MALE),
          Map.entry("spokeswoman", Gender.FEMALE),
          Map.entry("councilman", Gender.MALE),
          Map.entry("councilwoman", Gender.FEMALE),
          Map.entry("assemblyman", Gender.MALE),
          Map.entry("assemblywoman", Gender.FEMALE),
          Map.entry("father", Gender.MALE),
          Map.entry("brother", Gender.MALE),
          Map.entry("sister", Gender.FEMALE),
          Map.entry("pope", Gender.MALE),
          Map.entry("king", Gender.MALE),
          Map.entry("queen", Gender.FEMALE),
          Map.entry("prince", Gender.MALE),
          Map.entry("princess", Gender.FEMALE),
          Map.entry("duke", Gender.MALE),
          Map.entry("duchess", Gender.FEMALE),
          Map.entry("lord", Gender.MALE),
          Map.entry("lady", Gender.FEMALE),
          Map.entry("baron", Gender.MALE),
          Map.entry("baroness", Gender.FEMALE),
          Map.entry("ayatollah", Gender.MALE),
          Map.entry("imam", Gender.MALE),
          Map.entry("cardinal", Gender.MALE));

  /** Titles that belong to the name itself when a single name follows: Pope Francis. */
  private static final Set<String> PART_OF_NAME =
      Set.of(
          "pope",
          "king",
          "queen",
          "prince",
          "princess",
          "emperor",
          "father",
          "sister",
          "brother",
          "lady",
          "lord",
          "duke",
          "duchess",
          "sheikh",
          "ayatollah");

  /** Titles that are surnames as well. */
  private static final Set<String> ALSO_NAMES =
      Set.of(
          "king",
          "dean",
          "prince",
          "pope",
          "major",
          "lord",
          "baron",
          "bishop",
          "duke",
          "queen",
          "justice",
          "judge",
          "chief",
          "cardinal",
          "father",
          "coach",
          "whip",
          "chair");

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "v", "esq");

  private Titles() {}

  public static Set<String> courtesies() {
    return COURTESY.keySet();
  }

  public static Set<String> offices() {
    return OFFICES.keySet();
  }

  public static Set<String> suffixes() {
    return SUFFIXES;
  }

  public static boolean isCourtesy(String word) {
    return COURTESY.containsKey(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isOffice(String word) {
    return OFFICES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isTitle(String word) {
    return isCourtesy(word) || isOffice(word);
  }

  public static boolean isAlsoName(String word) {
    return ALSO_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isPartOfName(String word) {
    return PART_OF_NAME.contains(word.toLowerCase(Locale.ROOT));
  }

  public static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The noun that a later description uses for an office: {@code senator} for {@code Sen}. */
  public static String noun(String office) {
    String word = office.toLowerCase(Locale.ROOT);
    return OFFICES.getOrDefault(word, word);
  }

  public static Gender gender(String title) {
    String word = title.toLowerCase(Locale.ROOT);
    return COURTESY.getOrDefault(word, OFFICE_GENDER.getOrDefault(word, Gender.UNKNOWN));
  }

  private static Map<String, String> pairs(String words) {
    Map<String, String> pairs = new HashMap<>();
    String[] items = words.split(" ");
    for (int i = 0; i + 1 < items.length; i += 2) {
      pairs.put(items[i], items[i + 1]);
    }
    return Map.copyOf(pairs);
  }
}
