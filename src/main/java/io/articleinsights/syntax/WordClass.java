package io.articleinsights.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Closed word classes as bits; what a small word is can be told without a parser. */
public final class WordClass {

  public static final int SUBJECT_PRONOUN = 1;
  public static final int OBJECT_PRONOUN = 1 << 1;
  public static final int DETERMINER = 1 << 2;
  public static final int PREPOSITION = 1 << 3;
  public static final int COORDINATOR = 1 << 4;
  public static final int SUBORDINATOR = 1 << 5;
  public static final int AUXILIARY = 1 << 6;
  public static final int NEGATION = 1 << 7;
  public static final int ADVERB = 1 << 8;
  public static final int RELATIVE = 1 << 9;
  public static final int TIME = 1 << 10;
  public static final int QUESTION = 1 << 11;
  public static final int MODAL = 1 << 12;
  public static final int HEARER = 1 << 13;
  public static final int FINITE = 1 << 14;
  public static final int ARTICLE = 1 << 15;
  static final int OWNER = 1 << 16;

  private static final Map<String, Integer> CLASSES = new HashMap<>();

  /** What ends like an adverb and is none. */
  private static final Set<String> NO_ADVERBS =
      Set.of(
          ("ally anomaly apply assembly belly bully butterfly chilly comply costly cowardly curly"
                  + " deadly elderly family fly friendly ghastly holy homily imply italy jelly jolly"
                  + " july lily lively lonely lovely melancholy monopoly multiply orderly rally rely"
                  + " reply silly supply ugly unfriendly unlikely")
              .split(" "));

  static {
    add(SUBJECT_PRONOUN, "he she they i we it you there");
    add(OBJECT_PRONOUN, "him her them me us you it himself herself themselves itself");
    add(
        DETERMINER,
        "a an the this that these those his her its their our my your some many several no any all"
            + " most another each every both few more other others one two three four five six"
            + " seven eight nine ten dozens hundreds much such");
    add(
        PREPOSITION,
        "in on at of for from with by to during after before about against as into over under"
            + " between among through throughout without within near outside inside amid despite"
            + " toward towards upon per via like unlike than regarding concerning following"
            + " including since until across along around behind beyond off onto out up down");
    add(COORDINATOR, "and or but nor yet");
    add(
        SUBORDINATOR,
        "that because when while if although though since as after before until unless whether"
            + " where whereas so once even lest than");
    add(
        AUXILIARY,
        "is are was were be been being am has have had having do does did will would can could"
            + " may might must shall should won’t can’t don’t doesn’t didn’t wouldn’t couldn’t"
            + " shouldn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t ain’t ’ll ’ve ’re ’d ’m"
            + " cannot ca wo n’t");
    add(
        FINITE,
        "is are was were am has have had do does did will would can could may might must shall"
            + " should won’t can’t don’t doesn’t didn’t wouldn’t couldn’t shouldn’t isn’t aren’t"
            + " wasn’t weren’t hasn’t haven’t hadn’t ain’t ’ll ’ve ’re ’d ’m cannot"
            + " he’s she’s it’s they’re we’re you’re i’m that’s there’s i’ve we’ve they’ve"
            + " he’d she’d they’d we’ll they’ll he’ll she’ll it’ll i’ll"
            + " came went got made took gave became began knew saw left ran lost won met felt kept"
            + " held led put set sent let brought thought bought found told stood fell paid"
            + " goes gets makes takes gives comes needs wants seems appears remains means knows"
            + " began drew grew spoke rose threw broke");
    add(MODAL, "will would can could may might must shall should won’t wouldn’t ’ll ’d cannot");
    add(NEGATION, "not never no n’t didn’t doesn’t don’t won’t wouldn’t hasn’t haven’t hadn’t");
    add(
        ADVERB,
        "also later then again not never now once still just even often always already soon"
            + " sometimes earlier further previously famously too ever reportedly recently first"
            + " himself herself themselves itself afterward afterwards meanwhile however simply"
            + " instead rather yesterday today tonight both all either n’t ago almost back"
            + " either twice only long since perhaps maybe moreover furthermore nevertheless nonetheless indeed besides thus");
    add(ARTICLE, "a an the my our your their its every");
    add(OWNER, "his her their its my our your");
    add(RELATIVE, "who whom whose which that where");
    add(
        TIME,
        "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight"
            + " tomorrow morning afternoon evening night week month year weekend january february"
            + " march april june july august september october november december");
    add(QUESTION, "what why how who whom whose which when where whether if");
    add(
        HEARER,
        "reporters journalists supporters him her them me us voters lawmakers fans viewers"
            + " listeners everyone people delegates audiences police investigators officials"
            + " friends colleagues students members");
  }

  private WordClass() {}

  static int of(String lowerCaseWord) {
    Integer bits = CLASSES.get(lowerCaseWord);
    if (bits != null) {
      return bits;
    }
    boolean adverb =
        lowerCaseWord.length() > 4
            && lowerCaseWord.endsWith("ly")
            && !NO_ADVERBS.contains(lowerCaseWord);
    return adverb ? ADVERB : 0;
  }

  private static void add(int bit, String words) {
    for (String word : words.split(" ")) {
      CLASSES.merge(word, bit, (a, b) -> a | b);
    }
  }
}
