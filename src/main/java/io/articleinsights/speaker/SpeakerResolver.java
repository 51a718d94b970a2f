package io.articleinsights.speaker;

import io.articleinsights.name.EntityKind;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Resolves the mentions of speakers within one article: brings the variants of a name together,
 * finds the antecedents of pronouns and the bearers of descriptions.
 *
 * <p>The work grows with the length of the text, not with its square. Immutable and safe for use by
 * many threads at once.
 */
public final class SpeakerResolver {

  /**
   * Who each quote is ascribed to.
   *
   * @param body the text that all spans refer to
   * @param title the headline, a text of its own
   * @param mentions for each quote the noun phrase that names its speaker
   * @param contents for each quote what was said, as many as there are mentions
   * @return for each quote its attribution; empty where there is no mention or where it has neither
   *     letter nor digit
   */
  public List<Optional<Attribution>> resolve(
      AnnotatedText body,
      AnnotatedText title,
      List<Optional<Span>> mentions,
      List<List<Span>> contents) {
    return resolve(body, ArticleEntities.of(body, title), mentions, contents);
  }

  /**
   * Who each quote is ascribed to, where it is known who the article names.
   *
   * @param body the text that all spans refer to
   * @param named who and what it names
   * @param mentions for each quote the noun phrase that names its speaker
   * @param contents for each quote what was said, as many as there are mentions
   */
  public List<Optional<Attribution>> resolve(
      AnnotatedText body,
      ArticleEntities named,
      List<Optional<Span>> mentions,
      List<List<Span>> contents) {
    return resolveSaying(body, named, saying(body.text(), mentions), contents);
  }

  /** The mentions that say something. */
  private static List<Optional<Span>> saying(String text, List<Optional<Span>> mentions) {
    return mentions.stream().map(mention -> mention.filter(span -> says(span.of(text)))).toList();
  }

  private static boolean says(String mention) {
    return mention.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static List<Optional<Attribution>> resolveSaying(
      AnnotatedText body,
      ArticleEntities named,
      List<Optional<Span>> mentions,
      List<List<Span>> contents) {
    QuotedText quoted = new QuotedText(body, contents);
    ResolutionPass pass = new ResolutionPass(body, named.entities(), quoted);
    Integer[] order = inTextOrder(mentions);
    ResolutionPass.ResolvedMention[] resolved = pass.run(mentions, order);
    return attributions(mentions, resolved);
  }

  private static Integer[] inTextOrder(List<Optional<Span>> mentions) {
    Integer[] order = new Integer[mentions.size()];
    Arrays.setAll(order, i -> i);
    return Arrays.stream(order)
        .filter(i -> mentions.get(i).isPresent())
        .sorted(Comparator.comparing(i -> mentions.get(i).orElseThrow()))
        .toArray(Integer[]::new);
  }

  private static List<Optional<Attribution>> attributions(
      List<Optional<Span>> mentions, ResolutionPass.ResolvedMention[] resolved) {
    SpeakerRegister register = new SpeakerRegister();
    List<Optional<Attribution>> attributions = new ArrayList<>(mentions.size());
    for (int i = 0; i < resolved.length; i++) {
      ResolutionPass.ResolvedMention mention = resolved[i];
      attributions.add(
          mentions
              .get(i)
              .filter(span -> Objects.nonNull(mention))
              .map(
                  span ->
                      new Attribution(
                          register.speaker(mention.entity()),
                          mention.entity().members().stream().map(register::speaker).toList(),
                          span,
                          mention.resolution(),
                          mention.entity().kind() != EntityKind.THING)));
    }
    return List.copyOf(attributions);
  }
}
