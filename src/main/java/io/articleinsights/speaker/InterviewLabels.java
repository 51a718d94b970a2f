package io.articleinsights.speaker;

import io.articleinsights.name.NameRun;
import io.articleinsights.text.AnnotatedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who the letters Q and A of an interview stand for. The one who asks is the person whom the
 * introduction says the other talks to; the one who answers is whom the text names most beside.
 */
final class InterviewLabels {

  private static final Set<String> QUESTION = Set.of("q", "question");
  private static final Set<String> ANSWER = Set.of("a", "answer");

  /** {@code talks to}, {@code in conversation with}, {@code interview by}. */
  private static final Set<String> BEFORE_INTERVIEWER = Set.of("to", "with", "by");

  private final AnnotatedText text;
  private final Entities entities;
  private final Optional<Entity> interviewer;
  private final Optional<Entity> interviewee;

  InterviewLabels(AnnotatedText text, Entities entities) {
    this.text = text;
    this.entities = entities;
    int introductionEnd = introductionEnd();
    this.interviewer = introductionEnd < 0 ? Optional.empty() : interviewer(introductionEnd);
    this.interviewee = introductionEnd < 0 ? Optional.empty() : interviewee();
  }

  /**
   * The person a label stands for.
   *
   * @param label the mention's first token
   * @param end the token after its last one
   */
  Optional<Entity> personAt(int label, int end) {
    if (end - label != 1 || !isLabel(label)) {
      return Optional.empty();
    }
    return QUESTION.contains(entities.terms().at(label).lower()) ? interviewer : interviewee;
  }

  private boolean isLabel(int token) {
    String word = entities.terms().at(token).lower();
    return (QUESTION.contains(word) || ANSWER.contains(word))
        && token + 1 < text.tokenCount()
        && text.tokenIs(token + 1, ":");
  }

  /** Where the first paragraph begins that opens with a label; -1 when there is none. */
  private int introductionEnd() {
    for (int paragraph = 0; paragraph < text.paragraphCount(); paragraph++) {
      int first =
          text.firstSentence(paragraph) < text.endSentence(paragraph)
              ? text.firstToken(text.firstSentence(paragraph))
              : text.tokenCount();
      if (first < text.tokenCount() && isLabel(first)) {
        return first;
      }
    }
    return -1;
  }

  private Optional<Entity> interviewer(int end) {
    for (int run = 0;
        run < entities.runs().size() && entities.runs().get(run).first() < end;
        run++) {
      int first = entities.runs().get(run).first();
      if (first > 0 && BEFORE_INTERVIEWER.contains(entities.terms().at(first - 1).lower())) {
        Optional<Entity> person = person(run);
        if (person.isPresent() && !isFirm(entities.runs().get(run).end())) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code published by Jo Bloggs | and Company}. */
  private boolean isFirm(int end) {
    return end + 1 < text.tokenCount()
        && text.tokenIs(end, "and")
        && Character.isUpperCase(text.text().charAt(text.tokenStart(end + 1)));
  }

  private Optional<Entity> interviewee() {
    Map<Entity, Integer> mentions = new HashMap<>();
    Optional<Entity> most = Optional.empty();
    for (int run = 0; run < entities.runs().size(); run++) {
      Optional<Entity> person = person(run).filter(who -> !interviewer.equals(Optional.of(who)));
      if (person.isPresent()) {
        int count = mentions.merge(person.get(), weight(entities.runs().get(run)), Integer::sum);
        most = most.filter(who -> mentions.get(who) >= count).or(() -> person);
      }
    }
    return most;
  }

  /** A person who has a label of his or her own is one of the two. */
  private int weight(NameRun run) {
    boolean opens = text.firstToken(text.sentenceOf(run.first())) == run.first();
    boolean labelled = opens && run.end() < text.tokenCount() && text.tokenIs(run.end(), ":");
    return labelled ? text.tokenCount() : 1;
  }

  /** A letter is taken for a name where it stands before a colon. */
  private Optional<Entity> person(int run) {
    NameRun name = entities.runs().get(run);
    boolean letter = text.tokenEnd(name.end() - 1) - text.tokenStart(name.first()) == 1;
    return letter
        ? Optional.empty()
        : entities.entity(run).filter(entity -> entity.kind().fitsPerson() > 0);
  }
}
