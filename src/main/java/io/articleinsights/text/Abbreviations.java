package io.articleinsights.text;

import io.articleinsights.lexicon.WordTable;

/** Words that are written with a full stop which need not end a sentence. */
final class Abbreviations {

  /** Stands before a name: no sentence ends here. */
  static final int TITLE = 0;

  /** An abbreviation before a number only: “No. 7”, but “No.” */
  static final int NUMBERED = 1;

  /** May end a sentence. */
  static final int PLAIN = 2;

  /** Like {@link #PLAIN}, but another word unless it is capitalised: “Wash.”, “Gen.” */
  static final int CAPITALISED = 3;

  /** Like {@link #TITLE}, but another word unless it is capitalised. */
  static final int CAPITALISED_TITLE = 4;

  private static final WordTable TABLE =
      WordTable.ofLists(
          """
          mr mrs ms dr prof messrs mmes mme mlle hon rev msgr lt sgt capt cpl pvt pfc cmdr comdr
          brig cpt mt ft supt vs eg ie cf viz
          """,
          """
          no nos p pp fig figs vol vols art arts sec secs ch chap para paras c ca eq eqs ex op pt
          pts tel ext sect cl v approx circa est
          """,
          """
          inc co corp ltd plc jr sr bros etc al dept assn univ intl natl govt ave blvd rd bldg
          esq jan feb apr aug sept sep oct nov mon tue tues wed thu thur thurs fri st llc mfg
          ariz calif colo conn fla ky md mich minn mont neb nev okla tenn tex vt wis wyo
          hr hrs mins oz lb lbs sq eds
          """,
          "mass wash ill ore ind kan ark del mar dec jun jul ala ga pa va miss penn",
          "gen sen sens rep reps gov govs col maj adm pres amb atty det insp ald fr");

  private Abbreviations() {}

  /** The sort of abbreviation that a range of a text is, without its full stop. */
  static int sort(String text, int start, int end) {
    int sort = TABLE.value(text, start, end);
    if (sort >= CAPITALISED && CharacterClass.of(text.charAt(start)) != CharacterClass.UPPER) {
      return WordTable.ABSENT;
    }
    return sort;
  }
}
