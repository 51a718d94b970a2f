package io.articleinsights.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * English function words: they hold sentences together and say nothing of what a text is about.
 * Verbs of saying are not among them.
 */
public final class StopWords {

  private static final Set<String> WORDS =
      Set.of(
          """
          a about above across after again against ago ain't all almost along already also although
          always am amid among amongst an and another any anybody anyone anything anyway anywhere are
          aren't around as at away back be became because become becomes becoming been before behind
          being below beneath beside besides between beyond both but by came can can't cannot come
          comes coming could couldn't did didn't do does doesn't doing don't done down due during each
          eight either else elsewhere enough even ever every everybody everyone everything everywhere
          except few five for former formerly four from further get gets getting give given gives go
          goes going gone got gotten had hadn't has hasn't have haven't having he he'd he'll he's hence
          her here here's hers herself him himself his how how's however i i'd i'll i'm i've if in
          indeed instead into is isn't it it'd it'll it's its itself just keep kept least less let
          let's like likely made mainly make makes making many may maybe me meanwhile might mine more
          moreover most mostly much must mustn't my myself namely near neither never nevertheless nine
          no nobody none nonetheless nor not nothing now nowhere of off often oh ok on once one one's
          ones only onto or other others otherwise ought our ours ourselves out over own per perhaps
          quite rather re really same seem seemed seeming seems seven several shall she she'd she'll
          she's should shouldn't since six so some somebody somehow someone something sometime
          sometimes somewhat somewhere still such ten than that that's the their theirs them
          themselves then thence there there's thereby therefore these they they'd they'll they're
          they've this those though three through throughout thus till to together too toward towards
          two under unless until unto up upon us very via was wasn't we we'd we'll we're we've well
          were weren't what what's whatever when when's whenever where where's whereas whereby wherein
          wherever whether which whichever while who who'd who'll who's whoever whole whom whose why
          why's will with within without won't would wouldn't yes yet you you'd you'll you're you've
          your yours yourself yourselves"""
              .split("\\s+"));

  private StopWords() {}

  /** Whether a word is a function word, case and the shape of its apostrophe apart. */
  public static boolean contains(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
