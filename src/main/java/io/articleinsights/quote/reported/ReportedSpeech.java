package io.articleinsights.quote.reported;

import io.articleinsights.quote.construction.ConstructionTrait;
import io.articleinsights.quote.construction.Finding;
import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.quote.construction.SpokenQuotations;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.TokenRun;
import io.articleinsights.syntax.WordClass;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Front door of this room: finds what is reported in the writer's words. */
public final class ReportedSpeech {

  /** Longer ones are no prose; leaving them out keeps the cost linear. */
  private static final int LONGEST_SENTENCE = 400;

  /** With more words it holds more than who spoke. */
  private static final int SHORT = 5;

  private static final int PRONOUN = WordClass.SUBJECT_PRONOUN | WordClass.OBJECT_PRONOUN;

  private final ReportedView view;
  private final ClauseTokens words;
  private final VerbReader verbs;

  public ReportedSpeech(ReadArticle article, SpokenQuotations spoken) {
    this.view = new ReportedView(article, spoken);
    this.words = article.words();
    this.verbs = new VerbReader(view);
  }

  /**
   * What is reported, in the order of the text.
   *
   * @param taken whether a sentence was read already
   */
  public List<Finding> find(IntPredicate taken) {
    AnnotatedText body = words.body();
    List<Finding> found = new ArrayList<>();
    for (int sentence = 0; sentence < body.sentenceCount(); sentence++) {
      Cancellation.check();
      int from = body.firstToken(sentence);
      int to = body.endToken(sentence);
      boolean readable = to - from <= LONGEST_SENTENCE && !taken.test(sentence);
      if (readable && !isQuestion(from, to)) {
        found.addAll(sentence(from, to));
      }
    }
    return found;
  }

  /** {@code How will the bank explain it?}: what the writer asks is said by nobody. */
  private boolean isQuestion(int from, int to) {
    int mark = to - 1;
    boolean question = words.is(mark, "?") && !words.quoted(mark) && to - from > 2;
    int first = from;
    while (question && first < mark - 1 && !words.word(first)) {
      first++;
    }
    return question
        && (words.has(first, WordClass.QUESTION) && !words.is(first, "if")
            || words.has(first, WordClass.AUXILIARY));
  }

  private List<Finding> sentence(int from, int to) {
    List<Finding> found = new ArrayList<>();
    Announcement.Progress progress = Announcement.Progress.start(from);
    for (int token = from; token < to; token++) {
      if (!words.quoted(token) && mayAnnounce(token, to)) {
        progress = place(token, from, to, progress, found);
      }
    }
    return found;
  }

  /** A quick look that spares most tokens a slow one. */
  private boolean mayAnnounce(int token, int to) {
    return words.cue(token) != null
        || words.is(token, "according")
        || token + 2 < to && words.is(token + 1, "that");
  }

  /** Reads one place; what it announces goes to the findings. */
  private Announcement.Progress place(
      int token, int from, int to, Announcement.Progress before, List<Finding> found) {
    if (view.spoken().usesCue(words.body().tokenStart(token))) {
      return before.spokenBy(view.subjects().before(token, from));
    }
    Optional<Announcement.Verb> verb = verbs.read(token, from, to, before);
    Announcement place = new Announcement(view, token, from, to, before, verb);
    boolean participle = verb.isPresent() && verbs.isParticiple(verb.get(), from);
    Announcement.Progress heard =
        place.isFree() && !participle
            ? before.spokenBy(verb.flatMap(Announcement.Verb::speaker))
            : before;
    for (ReportedConstruction construction : ReportedConstructions.ROW) {
      boolean tried = !participle || construction.looksBack();
      Optional<ReportedConstruction.Content> content =
          tried ? construction.match(place) : Optional.empty();
      if (content.isPresent()) {
        return take(construction, content.get(), before, heard, found);
      }
    }
    return heard;
  }

  private Announcement.Progress take(
      ReportedConstruction construction,
      ReportedConstruction.Content content,
      Announcement.Progress before,
      Announcement.Progress heard,
      List<Finding> found) {
    TokenRun run = view.ends().trimmed(content.run());
    if (!isContent(run)) {
      return construction.looksBack() ? before : heard;
    }
    if (construction.looksBack()) {
      retract(found, words.body().tokenStart(content.run().from()));
    }
    List<Span> segments = new ArrayList<>();
    segments.add(words.span(run.from(), run.to()));
    int end = Math.max(run.to(), content.cue().to());
    Optional<TokenRun> rest = content.resumed().map(view.ends()::trimmed).filter(r -> !r.isEmpty());
    if (rest.isPresent() && rest.get().from() >= end) {
      segments.add(words.span(rest.get().from(), rest.get().to()));
      end = rest.get().to();
    }
    found.add(
        new Finding(
            segments,
            Optional.of(
                view.article().cues().read(content.cue(), content.lemma(), content.speaker())),
            content.speaker().map(who -> words.span(who.from(), who.to())),
            construction));
    boolean clause =
        construction.is(ConstructionTrait.CLAUSAL) && !construction.is(ConstructionTrait.ATTITUDE);
    return heard.spokenBy(content.speaker()).past(end, clause);
  }

  /** Takes back what was found inside a content that only its end shows. */
  private static void retract(List<Finding> found, int start) {
    while (!found.isEmpty() && found.get(found.size() - 1).start() >= start) {
      found.remove(found.size() - 1);
    }
  }

  /** {@code According to her, | one man said, “Go away”}: it only tells who spoke. */
  private boolean isAttribution(TokenRun run) {
    return run.to() - run.from() <= SHORT
        && view.spoken().usesCue(words.body().tokenStart(run.to() - 1));
  }

  /** Whether a run holds words, is no pronoun alone, and no quotation that was read already. */
  private boolean isContent(TokenRun run) {
    boolean pronoun = run.to() - run.from() == 1 && words.has(run.from(), PRONOUN);
    if (run.isEmpty() || pronoun || !words.lettered(run) || isAttribution(run)) {
      return false;
    }
    for (int token = run.from(); token < run.to(); token++) {
      if (words.quoted(token) && view.spoken().isSpeech(words.quotation(token))) {
        return false;
      }
    }
    return true;
  }
}
