package io.articleinsights.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that say what somebody is: offices, trades, kinship. */
public final class RoleNouns {

  private static final String NEUTRAL =
      """
      academic accountant accuser activist actor adjutant administrator adviser advisor advocate \
      agent aide ally ambassador analyst anchor anthropologist applicant archbishop architect artist \
      assistant associate astronaut astronomer athlete attorney author backer banker bartender \
      billionaire biographer biologist bishop blogger boss broadcaster broker builder campaigner \
      candidate captain cardinal caretaker celebrity ceo chair chairperson challenger chancellor \
      chaplain chef chemist chief child clerk co-author co-chair co-founder coach co-host colleague \
      colonel columnist comedian commander commentator commissioner composer conservative consultant \
      contender contributor contractor coordinator coroner correspondent counsel counselor critic \
      curator dealer dean defendant delegate demographer dentist deputy designer detective developer \
      diplomat director dissident doctor donor driver economist editor educator employee employer \
      engineer entrepreneur envoy executive expert explorer farmer fellow fighter filmmaker financier \
      firefighter founder fundraiser general geologist governor guard guest guru head historian host \
      incumbent independent inspector instructor insurgent interpreter interviewer inventor investigator \
      investor journalist judge justice lawmaker lawyer leader lecturer legislator liberal librarian \
      lieutenant linguist lobbyist magistrate magnate maker manager mathematician mayor mechanic member \
      merchant militant millionaire minister mogul musician negotiator neighbor neighbour neurologist \
      neuroscientist newcomer nominee novelist nurse officer official operative opponent organiser \
      organizer owner painter parent participant partner pastor patient pediatrician performer \
      philanthropist philosopher photographer physician physicist pilot pioneer plaintiff player \
      playwright poet police-officer politician pollster preacher predecessor premier president \
      pediatrician priest principal producer professor prosecutor provost psychiatrist psychologist \
      publicist publisher pundit rabbi ranger rapper refugee relative reporter representative \
      republican democrat researcher resident rival runner-up scholar scientist screenwriter sculptor \
      secretary senator sergeant shareholder sheriff sibling singer socialist sociologist soldier \
      solicitor speaker specialist spokesperson sponsor spouse staffer star strategist student \
      successor superintendent supervisor supporter surgeon surrogate survivor suspect teacher \
      teenager therapist trader trainer translator treasurer trustee tycoon undersecretary user \
      veteran veterinarian vice-chair vice-president victim victor virologist volunteer voter waiter \
      whip whistleblower winner witness worker writer youngster mate friend president-elect \
      front-runner frontrunner hopeful epidemiologist climatologist oncologist sergeant-at-arms""";

  private static final String MALE =
      """
      man boy husband father son brother uncle nephew grandfather grandson dad stepfather stepson \
      boyfriend gentleman king prince emperor spokesman chairman congressman councilman assemblyman \
      businessman salesman policeman fireman frontman newsman anchorman fisherman cameraman \
      middleman statesman sportsman widower groom monk duke baron lord priest godfather co-chairman \
      son-in-law father-in-law brother-in-law vice-chairman serviceman ombudsman strongman \
      cleric barman craftsman alderman headmaster""";

  private static final String FEMALE =
      """
      woman girl wife mother daughter sister aunt niece grandmother granddaughter mom mum stepmother \
      stepdaughter girlfriend lady queen princess empress spokeswoman chairwoman congresswoman \
      councilwoman assemblywoman businesswoman saleswoman policewoman actress heroine hostess widow \
      bride nun duchess baroness waitress midwife godmother co-chairwoman daughter-in-law \
      mother-in-law sister-in-law servicewoman comedienne heiress alderwoman""";

  /** ClauseTokens that widen a role: what says the one may be called the other. */
  private static final Map<String, Set<String>> BROADER =
      Map.ofEntries(
          Map.entry("senator", Set.of("lawmaker", "legislator", "politician")),
          Map.entry(
              "representative", Set.of("lawmaker", "legislator", "congressman", "congresswoman")),
          Map.entry("congressman", Set.of("lawmaker", "legislator", "representative")),
          Map.entry("congresswoman", Set.of("lawmaker", "legislator", "representative")),
          Map.entry("nominee", Set.of("candidate")),
          Map.entry("candidate", Set.of("hopeful", "nominee", "contender")),
          Map.entry("front-runner", Set.of("frontrunner", "candidate", "contender", "hopeful")),
          Map.entry("frontrunner", Set.of("front-runner", "candidate", "contender", "hopeful")),
          Map.entry("contender", Set.of("candidate", "hopeful")),
          Map.entry("hopeful", Set.of("candidate", "contender")),
          Map.entry("president", Set.of("leader")),
          Map.entry("minister", Set.of("leader", "premier")),
          Map.entry("premier", Set.of("leader", "minister")),
          Map.entry("chancellor", Set.of("leader")),
          Map.entry("attorney", Set.of("lawyer", "prosecutor")),
          Map.entry("lawyer", Set.of("attorney")),
          Map.entry("adviser", Set.of("aide", "advisor")),
          Map.entry("advisor", Set.of("aide", "adviser")),
          Map.entry("ambassador", Set.of("diplomat", "envoy")),
          Map.entry("envoy", Set.of("diplomat")),
          Map.entry("professor", Set.of("academic", "scholar", "researcher", "scientist")),
          Map.entry("researcher", Set.of("scientist")),
          Map.entry("physician", Set.of("doctor")),
          Map.entry("surgeon", Set.of("doctor")),
          Map.entry("reporter", Set.of("journalist", "correspondent")),
          Map.entry("correspondent", Set.of("journalist", "reporter")),
          Map.entry("columnist", Set.of("journalist", "writer", "author")),
          Map.entry("writer", Set.of("author")),
          Map.entry("novelist", Set.of("author", "writer")),
          Map.entry("spokesman", Set.of("spokesperson", "representative")),
          Map.entry("spokeswoman", Set.of("spokesperson", "representative")),
          Map.entry("chairman", Set.of("chair", "chairperson")),
          Map.entry("chairwoman", Set.of("chair", "chairperson")),
          Map.entry("businessman", Set.of("mogul", "tycoon", "executive", "entrepreneur")),
          Map.entry("businesswoman", Set.of("mogul", "tycoon", "executive", "entrepreneur")),
          Map.entry("actor", Set.of("star", "performer")),
          Map.entry("actress", Set.of("star", "performer", "actor")),
          Map.entry("singer", Set.of("star", "musician", "performer")),
          Map.entry("pope", Set.of("pontiff")),
          Map.entry("king", Set.of("monarch")),
          Map.entry("queen", Set.of("monarch")));

  private static final Map<String, Gender> GENDERS = table();

  private RoleNouns() {}

  public static Set<String> all() {
    return GENDERS.keySet();
  }

  public static boolean contains(String word) {
    return GENDERS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word can hardly be anything but what somebody does: {@code actress}. */
  public static boolean isTrade(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean agent =
        lower.endsWith("or")
            || lower.endsWith("ist")
            || lower.endsWith("er")
            || lower.endsWith("bour");
    return contains(lower) && (agent || gender(lower) != Gender.UNKNOWN) && !Titles.isTitle(lower);
  }

  public static Gender gender(String noun) {
    return GENDERS.getOrDefault(noun.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** Whether somebody whose role is {@code role} may be called {@code noun}. */
  public static boolean mayBeCalled(String role, String noun) {
    return role.equals(noun) || BROADER.getOrDefault(role, Set.of()).contains(noun);
  }

  private static Map<String, Gender> table() {
    Map<String, Gender> table = new HashMap<>();
    add(table, NEUTRAL, Gender.UNKNOWN);
    add(table, MALE, Gender.MALE);
    add(table, FEMALE, Gender.FEMALE);
    return Map.copyOf(table);
  }

  private static void add(Map<String, Gender> table, String nouns, Gender gender) {
    for (String noun : nouns.split(" ")) {
      table.put(noun, gender);
    }
  }
}
