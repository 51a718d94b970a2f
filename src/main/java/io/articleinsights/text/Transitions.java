package io.articleinsights.text;

import java.util.Arrays;

/**
 * How readily one tag follows another: tenths of a bit of pointwise mutual information, estimated
 * by hand from the grammar of English. A row names the tag before, the value for whatever it does
 * not list, and the tags after.
 */
final class Transitions {

  private static final String ROWS =
      """
      START 0 DT:12 PRP:20 PRPS:10 NNP:8 IN:5 RB:8 CC:10 JJ:0 NNS:5 NN:-8 VBG:0 SC:15 WP:5 MD:-15 \
        BE:-10 HAVE:-20 DO:-5 VB:-12 VBZ:-45 VBD:-45 VBN:-12 TO:-15 POS:-80 UH:20 CD:0
      DT -35 NN:18 JJ:17 NNP:5 NNS:4 CD:2 VBN:-4 VBG:-4 RB:-15 VB:-60 VBZ:-60 VBD:-60 MD:-50 \
        BE:-40 HAVE:-45 DO:-50 IN:-30 DT:-30 PRP:-50 QUOTE:0 COMMA:-30 POS:-70 SYM:5
      PRPS -35 NN:20 JJ:16 NNP:5 NNS:12 CD:0 VBN:-6 VBG:-3 RB:-20 VB:-60 VBZ:-60 VBD:-60 MD:-50 \
        BE:-40 HAVE:-45 QUOTE:0 COMMA:-30 POS:-80
      PRP -10 VBD:30 VBZ:30 VB:25 MD:35 BE:30 HAVE:30 DO:28 RB:8 IN:0 TO:2 DT:-8 NN:-35 NNS:-40 \
        JJ:-22 NNP:-30 CC:-5 VBN:-30 VBG:-8 POS:-60 COMMA:3 SC:2 QUOTE:0 MARK:3 CD:-20 PRP:-15 WP:-5
      JJ -25 NN:18 NNS:19 NNP:-3 JJ:4 CC:0 IN:-4 TO:4 COMMA:0 MARK:0 QUOTE:0 VB:-50 VBZ:-45 \
        VBD:-45 MD:-40 BE:-35 HAVE:-40 DT:-35 PRP:-35 VBG:-10 VBN:-22 RB:-20 CD:-10 SC:-3 POS:-50
      NN -15 IN:12 NN:3 NNS:4 COMMA:8 MARK:8 VBZ:8 VBD:9 MD:10 BE:10 HAVE:9 DO:0 POS:15 CC:7 TO:6 \
        JJ:-25 DT:-20 PRP:-15 NNP:-25 VB:-32 VBN:2 VBG:-4 RB:0 WP:8 SC:6 CD:-15 PRPS:-28 QUOTE:3
      NNS -15 IN:13 VB:10 VBD:9 BE:11 HAVE:11 DO:4 MD:12 COMMA:9 MARK:9 CC:9 VBZ:-38 NN:-30 NNS:-30 \
        JJ:-15 VBN:5 VBG:5 POS:6 TO:6 WP:9 SC:6 RB:2 DT:-15 PRP:-10 NNP:-38 QUOTE:3 PRPS:-25
      NNP -15 NNP:18 COMMA:8 MARK:6 POS:20 VBD:12 VBZ:9 MD:4 BE:6 HAVE:6 IN:0 CC:6 NN:-2 NNS:-5 \
        CD:2 VB:-30 VBN:-12 VBG:-15 JJ:-25 RB:-5 DT:-30 PRP:-30 TO:-3 QUOTE:0 WP:3 SC:0 PRPS:-35
      CD -15 NN:10 NNS:16 JJ:2 IN:4 CD:6 COMMA:2 MARK:3 TO:0 VBD:-8 VBZ:-14 VB:-25 NNP:-8 SYM:10 \
        CC:2 BE:-6 HAVE:-8 MD:-8 RB:-8 POS:-30
      VB -10 DT:15 PRP:10 PRPS:17 IN:5 JJ:1 NN:-10 NNS:-2 NNP:-4 RB:7 TO:6 SC:10 VBN:-6 VBG:-4 \
        VB:-25 VBZ:-50 VBD:-45 MD:-40 BE:-30 HAVE:-35 CD:0 WP:0 COMMA:-3 MARK:0 QUOTE:2 CC:-2 POS:-60
      VBZ -12 DT:13 PRP:6 PRPS:13 IN:7 SC:13 RB:8 JJ:0 NN:-11 NNS:-4 NNP:2 TO:8 VBN:-4 VBG:2 CD:0 \
        VB:-32 VBZ:-50 VBD:-45 MD:-40 BE:-30 HAVE:-35 COMMA:-3 MARK:0 QUOTE:4 CC:-3 POS:-60
      VBD -12 DT:13 PRP:7 PRPS:13 IN:7 SC:13 RB:8 JJ:0 NN:-11 NNS:-4 NNP:2 TO:8 VBN:-4 VBG:2 CD:2 \
        VB:-32 VBZ:-50 VBD:-45 MD:-40 BE:-30 HAVE:-35 COMMA:-2 MARK:0 QUOTE:4 CC:-3 POS:-60
      VBN -15 IN:16 TO:8 DT:0 PRP:-5 PRPS:0 RB:5 NN:-4 NNS:0 JJ:-3 COMMA:2 MARK:2 SC:2 VBN:-8 VBG:-4 \
        CC:0 NNP:-10 CD:0 QUOTE:0 VB:-45 VBZ:-45 VBD:-45 MD:-35 BE:-25 POS:-60
      VBG -15 DT:14 PRPS:14 IN:6 NN:-2 NNS:3 NNP:-2 JJ:2 TO:6 PRP:2 RB:3 SC:6 CD:0 VBN:-8 VBG:-12 \
        VB:-40 VBZ:-40 VBD:-40 MD:-25 BE:-15 COMMA:-5 MARK:-3 CC:-2 QUOTE:0 POS:-60
      MD -30 VB:45 BE:35 HAVE:30 DO:10 RB:20 PRP:0 VBD:-50 VBZ:-60 NN:-25 NNP:-25 DT:-20 QUOTE:0 \
        COMMA:-10 VBN:-35
      BE -12 VBN:30 VBG:26 RB:18 JJ:13 DT:11 PRP:4 IN:3 TO:5 NN:-16 NNS:-18 NNP:-8 VBD:-45 VBZ:-60 \
        VB:-35 MD:-50 BE:10 HAVE:-40 PRPS:2 CD:3 WP:2 SC:3 QUOTE:3 COMMA:-4 MARK:0 POS:-60
      HAVE -25 VBN:35 BE:28 RB:18 PRP:3 DT:-6 HAVE:10 VBD:-28 VBZ:-50 VB:-40 NN:-25 NNS:-22 JJ:-22 \
        TO:-6 QUOTE:0 COMMA:-8 IN:-10 DO:-10 VBG:-25
      DO -25 VB:38 RB:25 PRP:18 DT:-3 NNP:5 NNS:0 HAVE:15 BE:0 VBD:-50 VBZ:-50 NN:-20 COMMA:-8
      TO -25 VB:36 BE:18 HAVE:15 DO:12 DT:2 NNP:2 NN:-14 NNS:-13 PRPS:2 CD:5 VBD:-60 VBZ:-60 VBN:-30 \
        VBG:-6 JJ:-10 PRP:-5 RB:-14 WP:-3 QUOTE:0
      IN -25 DT:17 NNP:9 PRPS:14 NN:-1 NNS:2 JJ:4 CD:9 VBG:12 PRP:1 WP:5 VB:-50 VBZ:-60 VBD:-55 \
        VBN:-25 MD:-60 BE:-40 HAVE:-40 IN:-10 TO:-30 RB:-12 QUOTE:2 SC:0 COMMA:-15 CC:-20 SYM:10
      SC -12 PRP:26 DT:13 PRPS:10 NNP:9 NNS:5 NN:-5 JJ:0 VBZ:-25 VBD:-25 VB:-25 MD:-15 BE:-8 HAVE:-15 \
        VBN:-6 VBG:0 RB:0 IN:0 CD:0 TO:0 QUOTE:3 COMMA:0 MARK:-40
      WP -12 VBD:22 VBZ:22 VB:15 MD:22 BE:26 HAVE:24 DO:10 PRP:12 DT:5 NN:-14 NNP:2 NNS:-5 RB:8 \
        VBN:-20 IN:-5 PRPS:5 QUOTE:0
      CC -8 NN:0 NNS:4 NNP:3 JJ:4 VB:3 VBD:7 VBZ:4 DT:3 PRP:4 RB:6 IN:-2 VBG:3 VBN:3 PRPS:4 MD:-4 \
        BE:-3 HAVE:-3 CD:2 SC:2 QUOTE:0 COMMA:-5 POS:-80 TO:0 WP:0
      RB -10 JJ:11 VBN:10 VB:5 VBD:7 VBZ:5 VBG:3 RB:7 IN:5 DT:-3 PRP:-3 COMMA:8 MARK:6 CD:5 NN:-20 \
        NNS:-18 NNP:-18 TO:0 MD:0 BE:3 HAVE:2 SC:3 QUOTE:0 CC:0 POS:-60
      POS -35 NN:18 NNS:12 JJ:14 NNP:5 CD:2 VBN:-3 VBG:-3 RB:-10 VB:-60 VBZ:-60 VBD:-60 MD:-40 \
        BE:-35 HAVE:-40 QUOTE:2 IN:-25 COMMA:-15 MARK:-10 CC:-20
      COMMA -8 CC:10 NNP:3 DT:3 IN:3 RB:7 PRP:7 PRPS:0 VBD:2 VBZ:0 VBG:10 VBN:3 WP:15 SC:8 VB:-10 \
        NN:-6 NNS:-2 JJ:-1 BE:0 HAVE:0 MD:-4 CD:2 TO:-4 QUOTE:5 POS:-80 UH:0
      QUOTE -5 DT:4 PRP:8 NNP:3 NN:-3 JJ:2 VB:-5 VBD:2 VBZ:0 RB:2 IN:2 SC:4 COMMA:5 MARK:5 POS:-30 \
        WP:3 CC:0 BE:0 VBG:0 NNS:0
      MARK -5 DT:5 PRP:8 NNP:5 NN:-3 JJ:0 VB:-8 VBD:-8 VBZ:-8 RB:5 IN:3 SC:5 CC:3 CD:5 NNS:0 \
        POS:-80 WP:3 UH:5 COMMA:0 MARK:3
      UH 0 COMMA:15 MARK:15 PRP:8 DT:0 NN:-10 VBD:-20 VBZ:-20
      SYM 0 CD:25 NN:0 NNS:3 IN:6 JJ:0 VBD:0 VB:-10 COMMA:3 MARK:3 NNP:0
      OTHER 0 NN:0
      """;

  private static final int TAGS = GrammarTag.values().length;
  private static final short[] TABLE = table();

  private Transitions() {}

  /** The score of {@code tag} after {@code before}, both as ordinals. */
  static int score(int before, int tag) {
    return TABLE[before * TAGS + tag];
  }

  private static short[] table() {
    short[] table = new short[TAGS * TAGS];
    ROWS.lines().forEach(row -> fill(table, row.trim().split("\\s+")));
    return table;
  }

  private static void fill(short[] table, String[] fields) {
    int row = GrammarTag.valueOf(fields[0]).ordinal() * TAGS;
    Arrays.fill(table, row, row + TAGS, Short.parseShort(fields[1]));
    for (int i = 2; i < fields.length; i++) {
      int colon = fields[i].indexOf(':');
      int tag = GrammarTag.valueOf(fields[i].substring(0, colon)).ordinal();
      table[row + tag] = Short.parseShort(fields[i].substring(colon + 1));
    }
  }
}
