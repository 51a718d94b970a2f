package io.articleinsights.summary;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the sentences that tell what is demanded: {@code must}, {@code urged}, {@code need to}. */
final class Obligations {

  private static final Set<String> WORDS =
      Set.of(
          """
          demand demanded demanding demands imperative insist insisted insists instruct instructed
          instructs must order ordered orders ought require required requirement requirements
          requires shall should urge urged urges urging"""
              .split("\\s+"));

  /** Words that demand something only before one of certain others. */
  private static final Map<String, Set<String>> PAIRS =
      Map.of(
          "need", Set.of("to"),
          "needs", Set.of("to"),
          "has", Set.of("to"),
          "have", Set.of("to"),
          "essential", Set.of("to", "that"),
          "call", Set.of("for", "on"),
          "called", Set.of("for", "on"),
          "calling", Set.of("for", "on"),
          "calls", Set.of("for", "on"));

  private Obligations() {}

  static boolean in(AnnotatedText text, int sentence) {
    int end = text.endToken(sentence);
    for (int token = text.firstToken(sentence); token < end; token++) {
      if (text.kind(token) != TokenKind.WORD) {
        continue;
      }
      String word = text.tokenText(token).toLowerCase(Locale.ROOT);
      if (WORDS.contains(word) || token + 1 < end && opensPair(word, text.tokenText(token + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensPair(String word, String next) {
    Set<String> seconds = PAIRS.get(word);
    return seconds != null && seconds.contains(next.toLowerCase(Locale.ROOT));
  }
}
