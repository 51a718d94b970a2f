package io.articleinsights.text;

import io.articleinsights.lexicon.WordTable;
import java.util.ArrayList;
import java.util.List;

/** The words of grammar: each with its few possible tags and how far behind the first they are. */
final class ClosedClass {

  private static final String ROWS =
      """
      DT = the a an every
      DT PRP:15 = this these those
      SC DT:10 WP:10 PRP:15 = that
      DT PRP:15 = all both each another any some either neither
      DT NN:3 PRP:15 = half
      DT UH:30 = no
      DT JJ:5 = such
      WP DT:10 = what which whatever whichever
      WP = who whom whoever
      PRPS = my your its our their whose
      PRPS PRP:30 = his
      PRPS PRP:8 = her
      PRP = i you he she it we they me him us them myself yourself himself herself itself ourselves \
        themselves yourselves someone anyone everyone somebody anybody everybody nobody nothing \
        something anything everything mine yours hers ours theirs none oneself
      PRP RB:5 = there
      MD = would could should shall cannot can't couldn't won't wouldn't shouldn't mustn't mightn't \
        'll ought
      MD NN:35 = will may might can must
      MD HAVE:5 = 'd
      BE = is are was were be been being am 're 'm isn't aren't wasn't weren't ain't
      HAVE VBZ:10 = has hasn't
      HAVE VB:10 = have haven't 've
      HAVE VBD:10 VBN:15 = had hadn't
      HAVE VBG:5 = having
      DO VB:10 = do don't
      DO VBZ:10 = does doesn't
      DO VBD:10 = did didn't
      VBN = done
      VBG = doing according including regarding concerning
      TO = to
      POS BE:5 HAVE:25 = 's
      IN = of in for on with at by from into against between during within without across among \
        amid upon near via per despite throughout onto unlike toward towards than amongst beneath \
        beside beyond
      IN RB:20 = about over under through along behind below above inside outside around besides \
        alongside
      RB IN:5 = up down off
      RB IN:20 = out
      IN SC:5 = after before since until till
      IN SC:5 RB:20 = as
      IN VB:30 JJ:50 = like
      IN JJ:10 VBG:5 = following
      SC = if because although though while whereas unless whether when whenever where wherever lest
      RB SC:2 = how why
      RB SC:10 = so once
      CC = and or but nor
      RB CC:15 = yet
      CC IN:5 = plus
      RB = not n't also too very just only even still again already always never often ever now then \
        here soon however therefore thus perhaps maybe almost nearly quite rather ago together away \
        instead indeed meanwhile moreover furthermore nevertheless nonetheless otherwise sometimes \
        usually really simply especially particularly previously recently currently elsewhere \
        anywhere everywhere somewhere nowhere apart later afterwards afterward hence
      RB UH:20 JJ:35 NN:50 = well
      RB NN:25 VB:40 JJ:35 = back
      JJ RB:5 = more most less least much
      RB JJ:15 = enough early far long
      JJ = many few several other same various own
      JJ NN:25 RB:20 = last next first
      JJ NN:20 RB:25 = second third fourth fifth
      NN = today tomorrow tonight yesterday
      NN NNS:30 = percent
      NNS = people police men women children
      UH = yes oh hey hello please ok okay
      CD = two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
        seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred \
        thousand million billion trillion
      CD PRP:10 = one
      NNS CD:10 = hundreds thousands millions billions dozens
      VBD VBN:10 JJ:60 = said told
      VBZ = says
      VB NN:60 = say get go make
      VBZ NN:70 = tells
      VB NN:40 = know think want
      VB JJ:45 = let
      RB IN:30 = e.g. i.e.
      IN = vs vs. v. versus
      """;

  private static final List<int[]> ENTRIES = new ArrayList<>();
  private static final WordTable TABLE = table();

  private ClosedClass() {}

  /**
   * Adds the tags of the word that stands in a range of a text.
   *
   * @return whether it is a word of grammar
   */
  static boolean addTo(TagCandidates candidates, String text, int start, int end) {
    int entry = TABLE.value(text, start, end);
    if (entry == WordTable.ABSENT) {
      return false;
    }
    int[] tags = ENTRIES.get(entry);
    for (int i = 0; i < tags.length; i += 2) {
      candidates.add(tags[i], tags[i + 1]);
    }
    return true;
  }

  static boolean contains(String text, int start, int end) {
    return TABLE.contains(text, start, end);
  }

  private static WordTable table() {
    WordTable.Builder builder = new WordTable.Builder();
    ROWS.lines()
        .forEach(
            row -> {
              int equals = row.indexOf('=');
              ENTRIES.add(entry(row.substring(0, equals).trim().split("\\s+")));
              for (String word : row.substring(equals + 1).trim().split("\\s+")) {
                builder.put(word, ENTRIES.size() - 1);
              }
            });
    return builder.build();
  }

  private static int[] entry(String[] tags) {
    int[] entry = new int[tags.length * 2];
    for (int i = 0; i < tags.length; i++) {
      int colon = tags[i].indexOf(':');
      String name = colon < 0 ? tags[i] : tags[i].substring(0, colon);
      entry[2 * i] = GrammarTag.valueOf(name).ordinal();
      entry[2 * i + 1] = colon < 0 ? 0 : -Integer.parseInt(tags[i].substring(colon + 1));
    }
    return entry;
  }
}
