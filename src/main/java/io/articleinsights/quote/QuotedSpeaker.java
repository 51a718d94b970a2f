package io.articleinsights.quote;

import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A speaker with the number of quotes that an article ascribes to them.
 *
 * @param speaker who is quoted
 * @param quotes how many quotes, at least one
 */
public record QuotedSpeaker(Speaker speaker, int quotes) {

  public QuotedSpeaker {
    Objects.requireNonNull(speaker);
    if (quotes < 1) {
      throw new IllegalArgumentException("a quoted speaker has a quote, not " + quotes);
    }
  }

  /**
   * The speakers of one article's quotes, in the order of their first quotes. A pronoun that nobody
   * is known to be meant by is no speaker, nor is a mere number. Those who speak together are each
   * listed.
   */
  public static List<QuotedSpeaker> of(List<Quote> quotes) {
    Map<String, Speaker> speakers = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      quote
          .attribution()
          .filter(Attribution::tellsWho)
          .map(Attribution::speakers)
          .orElse(List.of())
          .forEach(
              speaker -> {
                speakers.putIfAbsent(speaker.id(), speaker);
                counts.merge(speaker.id(), 1, Integer::sum);
              });
    }
    List<QuotedSpeaker> quoted = new ArrayList<>(speakers.size());
    speakers.forEach((id, speaker) -> quoted.add(new QuotedSpeaker(speaker, counts.get(id))));
    return List.copyOf(quoted);
  }
}
