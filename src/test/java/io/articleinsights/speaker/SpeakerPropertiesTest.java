package io.articleinsights.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuotedSpeaker;
import io.articleinsights.quote.Reading;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the speakers of any text, wherever their mentions are said to stand. */
class SpeakerPropertiesTest {

  private static final int LONGEST_MENTION = 7;

  @Property(tries = 400)
  void everyQuotesSpeakerIsInTheList(@ForAll("newsy") String text) {
    List<Quote> quotes = Reading.quotes(text);
    List<QuotedSpeaker> speakers = QuotedSpeaker.of(quotes);
    for (Quote quote : quotes) {
      quote
          .attribution()
          .filter(Attribution::tellsWho)
          .map(Attribution::speakers)
          .orElse(List.of())
          .forEach(
              speaker ->
                  assertTrue(
                      speakers.stream().anyMatch(listed -> listed.speaker().equals(speaker))));
    }
  }

  @Property(tries = 400)
  void anyMentionsAreResolvedInTextsOfNames(
      @ForAll("newsy") String text, @ForAll @IntRange(min = 1, max = 9) int step) {
    check(text, step);
  }

  @Property(tries = 300)
  void anyMentionsAreResolvedInAnyText(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 9) int step) {
    check(text, step);
  }

  private static void check(String text, int step) {
    AnnotatedText body = Reading.annotated(text);
    List<Optional<Span>> mentions = mentions(body, step);
    List<Optional<Attribution>> found = resolve(body, mentions);
    assertEquals(found, resolve(body, mentions));
    assertEquals(
        mentions.stream().map(one -> one.filter(span -> says(span.of(text)))).toList(),
        found.stream().map(one -> one.map(Attribution::mention)).toList());
    Map<String, Speaker> byId = new HashMap<>();
    for (Optional<Attribution> attribution : found) {
      attribution.map(Attribution::speaker).ifPresent(speaker -> check(speaker, byId));
    }
  }

  private static boolean says(String mention) {
    return mention.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static void check(Speaker speaker, Map<String, Speaker> byId) {
    assertFalse(speaker.name().isEmpty());
    assertFalse(speaker.aliases().contains(speaker.name()), speaker.toString());
    assertTrue(isSlug(speaker.id()), speaker.id());
    byId.putIfAbsent(speaker.id(), speaker);
    assertSame(byId.get(speaker.id()), speaker, "one id, one speaker");
  }

  /** Letters and digits without capitals, single hyphens between them. */
  private static boolean isSlug(String id) {
    return !id.isEmpty()
        && id.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))
        && id.codePoints().noneMatch(c -> c != Character.toLowerCase(c))
        && !id.startsWith("-")
        && !id.endsWith("-")
        && !id.contains("--");
  }

  /** Mentions of one token up to seven all over the text. */
  private static List<Optional<Span>> mentions(AnnotatedText body, int step) {
    List<Optional<Span>> mentions = new ArrayList<>();
    for (int token = 0; token < body.tokenCount(); token += step) {
      int last = Math.min(body.tokenCount(), token + 1 + token % LONGEST_MENTION) - 1;
      mentions.add(Optional.of(new Span(body.tokenStart(token), body.tokenEnd(last))));
    }
    return mentions;
  }

  private static List<Optional<Attribution>> resolve(
      AnnotatedText body, List<Optional<Span>> mentions) {
    List<List<Span>> contents = mentions.stream().map(mention -> List.<Span>of()).toList();
    return new SpeakerResolver().resolve(body, Reading.annotated(""), mentions, contents);
  }

  @Provide
  Arbitrary<String> newsy() {
    return Arbitraries.of(
            "Ann",
            "Lee",
            "Bob Day",
            "O’Brien",
            "van der Meer",
            "J. K.",
            "Jr.",
            "Xi Jinping",
            "Kovács",
            "Harbor Bank",
            "Department of Health",
            "the bank",
            "Sen.",
            "Mrs.",
            "Mr",
            "President",
            "the senator",
            "officials",
            "some voters",
            "his wife",
            "a spokeswoman for",
            "he",
            "She",
            "they",
            "It",
            "who",
            "I",
            "we",
            "and",
            "both",
            ",",
            ".",
            "\n",
            "“",
            "”",
            "(",
            ")",
            "’s",
            "'",
            "-",
            "said",
            "told",
            "is the mayor of",
            "54",
            "@lee",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "İ",
            "ß",
            "李")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(" ", parts));
  }
}
