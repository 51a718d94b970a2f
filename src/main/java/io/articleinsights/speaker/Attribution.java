package io.articleinsights.speaker;

import io.articleinsights.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * Who a quote is ascribed to.
 *
 * @param speaker the speaker, resolved within the article; those who speak together are one, {@code
 *     Ann Lee and Ed Fry}
 * @param members each of those who speak together, where the article names them all; else empty
 * @param mention the noun phrase that names the speaker at the quote
 * @param resolution how the mention led to the speaker
 * @param able whether it is somebody or something that can speak, unlike {@code the decision}
 */
public record Attribution(
    Speaker speaker, List<Speaker> members, Span mention, Resolution resolution, boolean able) {

  public Attribution {
    Objects.requireNonNull(speaker);
    members = List.copyOf(members);
    Objects.requireNonNull(mention);
    Objects.requireNonNull(resolution);
  }

  /** Whether only a pronoun stands for the speaker, and the article does not tell whom it means. */
  public boolean isOpen() {
    return resolution == Resolution.PRONOUN && Pronoun.of(speaker.name()).isPresent();
  }

  /** Whether it tells who speaks, not merely how many: {@code 22 percent, others, one in four}. */
  public boolean tellsWho() {
    return !isOpen() && !MentionWords.isNumberOnly(speaker.name());
  }

  /** Everybody who speaks: the members, or the speaker alone. */
  public List<Speaker> speakers() {
    return members.isEmpty() ? List.of(speaker) : members;
  }
}
