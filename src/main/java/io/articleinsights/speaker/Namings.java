package io.articleinsights.speaker;

import io.articleinsights.name.NameRun;
import io.articleinsights.speaker.ArticleEntities.Naming;
import io.articleinsights.speaker.ArticleEntities.Naming.Form;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where those are named of whom the article gives a full name. */
final class Namings {

  private final AnnotatedText text;
  private final Entities cast;
  private final QuotedText quoted;

  Namings(AnnotatedText text, Entities cast, QuotedText quoted) {
    this.text = text;
    this.cast = cast;
    this.quoted = quoted;
  }

  List<Naming> find() {
    List<Naming> found = new ArrayList<>();
    for (int run = 0; run < cast.runs().size(); run++) {
      NameRun name = cast.runs().get(run);
      cast.figure(run)
          .filter(figure -> figure.words().size() > 1)
          .flatMap(figure -> form(name, figure).map(form -> naming(name, figure, form)))
          .ifPresent(found::add);
    }
    return found;
  }

  private Naming naming(NameRun run, Entity figure, Form form) {
    Span place = new Span(text.tokenStart(run.nameFirst()), text.tokenEnd(run.end() - 1));
    return new Naming(place, figure.name(), form);
  }

  /** How much of a figure's name a run gives; empty where it cannot be explained. */
  private Optional<Form> form(NameRun run, Entity figure) {
    if (run.name().words().size() > 1) {
      return Optional.of(Form.FULL);
    }
    if (run.end() - run.nameFirst() != 1
        || isQuoted(run)
        || cast.isAmbiguous(run.name().firstWord())) {
      return Optional.empty();
    }
    String word = text.tokenText(run.nameFirst());
    if (figure.kind() == EntityKind.PERSON) {
      boolean last = figure.name().endsWith(" " + word) && !isAfterPart(run, figure);
      return last ? Optional.of(Form.SURNAME) : Optional.empty();
    }
    return figure.kind() == EntityKind.ORGANISATION && isInitials(word, figure)
        ? Optional.of(Form.INITIALS)
        : Optional.empty();
  }

  /** {@code al Harun} of {@code Abu al Harun}: more of the name stands before it. */
  private boolean isAfterPart(NameRun run, Entity figure) {
    int before = run.nameFirst() - 1;
    return before >= 0 && figure.nameHas(text.tokenText(before));
  }

  private boolean isQuoted(NameRun run) {
    return quoted.quoteAt(text.tokenStart(run.nameFirst())) >= 0;
  }

  private static boolean isInitials(String word, Entity figure) {
    return word.length() > 1
        && word.chars().allMatch(Character::isUpperCase)
        && !figure.nameHas(word);
  }
}
