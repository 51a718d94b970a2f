package io.articleinsights.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Who is most on a reader's mind at a point of the text: every mention adds weight, every sentence
 * halves it. After Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994), in
 * the spirit of Kennedy and Boguraev, "Anaphora for Everyone" (1996), who do it without a parser.
 */
final class EntitySalience {

  /** More entities than this are not on anybody's mind; it bounds the work per pronoun. */
  private static final int MOST_ACTIVE = 24;

  private static final double DECAY = 0.5;

  /** What a repeated mention adds: less than a new one, or a chain of pronouns would never end. */
  private static final double REPEATED = 0.3;

  private static final class Activity {
    private final Entity entity;
    private double weight;
    private int sentence;

    private Activity(Entity entity) {
      this.entity = entity;
    }

    private double at(int now) {
      return weight * Math.pow(DECAY, Math.min(now - sentence, 1000));
    }
  }

  private final List<Activity> active = new ArrayList<>();

  void mention(Entity entity, double weight, int sentence) {
    Activity activity = find(entity);
    double before = activity.at(sentence);
    activity.weight = Math.max(before, weight) + REPEATED * Math.min(before, weight);
    activity.sentence = sentence;
    active.add(activity);
  }

  /** Takes the entity's activity out of the list, so that the list stays in order of recency. */
  private Activity find(Entity entity) {
    for (int i = active.size() - 1; i >= 0; i--) {
      if (active.get(i).entity == entity) {
        return active.remove(i);
      }
    }
    if (active.size() == MOST_ACTIVE) {
      active.remove(0);
    }
    return new Activity(entity);
  }

  /**
   * The most salient entity at a sentence, each one's weight times how well it fits; empty when
   * none comes up to {@code least}.
   */
  Optional<Entity> best(int sentence, double least, ToDoubleFunction<Entity> fit) {
    Entity best = null;
    double most = least;
    for (Activity activity : active) {
      double score = activity.at(sentence) * fit.applyAsDouble(activity.entity);
      if (score > 0 && score >= most) {
        most = score;
        best = activity.entity;
      }
    }
    return Optional.ofNullable(best);
  }
}
