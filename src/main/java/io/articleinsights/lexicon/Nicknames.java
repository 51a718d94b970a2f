package io.articleinsights.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Short forms of given names and the names they stand for. */
public final class Nicknames {

  private static final String PAIRS =
      """
      abe abraham al albert alec alexander alex alexander andy andrew ben benjamin bernie bernard \
      bert albert bill william billy william bob robert bobby robert cathy catherine charlie charles \
      chris christopher chuck charles dan daniel danny daniel dave david debbie deborah dick richard \
      don donald doug douglas ed edward eddie edward fred frederick gabe gabriel geoff geoffrey gerry \
      gerald greg gregory hank henry harry henry jack john jeff jeffrey jen jennifer jenny jennifer \
      jerry gerald jim james jimmy james joe joseph john jonathan jon jonathan josh joshua kate \
      katherine kathy katherine katie katherine ken kenneth larry lawrence liz elizabeth matt matthew \
      mike michael mitch mitchell nick nicholas pam pamela pat patrick pete peter phil philip rich \
      richard rick richard rob robert robby robert ron ronald russ russell sam samuel steve steven \
      sue susan ted edward terry terrence tim timothy tom thomas tony anthony vince vincent will \
      william zach zachary""";

  private static final Map<String, String> FULL = table();

  private Nicknames() {}

  /** Whether two given names can be one person's: equal, an initial, or a short form. */
  public static boolean same(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    return a.equals(b) || initialOf(a, b) || initialOf(b, a) || full(a).equals(full(b));
  }

  private static boolean initialOf(String initial, String name) {
    return initial.length() == 1 && name.startsWith(initial);
  }

  private static String full(String name) {
    return FULL.getOrDefault(name, name);
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    String[] names = PAIRS.split(" ");
    for (int i = 0; i + 1 < names.length; i += 2) {
      table.putIfAbsent(names[i], names[i + 1]);
    }
    return Map.copyOf(table);
  }
}
