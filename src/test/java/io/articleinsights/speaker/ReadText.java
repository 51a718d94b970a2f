package io.articleinsights.speaker;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text for tests of this room, with its entities and readers; a bar ends a paragraph. */
final class ReadText {

  final AnnotatedText text;
  final Entities entities;

  ReadText(String source) {
    text = annotated(source.replace('|', '\n'));
    entities = Entities.of(text, annotated(""));
  }

  private static AnnotatedText annotated(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return new TextAnnotator().annotate(text, paragraphs);
  }

  /** The first token of a phrase where it first stands. */
  int first(String phrase) {
    return text.tokenAtOrAfter(text.text().indexOf(phrase));
  }

  /** The token after the last one of a phrase where it first stands. */
  int end(String phrase) {
    return text.tokenAtOrAfter(text.text().indexOf(phrase) + phrase.length());
  }

  /** How the phrase is read as the mention of a speaker. */
  Mention mention(String phrase) {
    return new MentionReader(text, entities).read(first(phrase), end(phrase));
  }

  /** Who each name of the text stands for, in order; names that are nothing but titles left out. */
  List<String> named() {
    List<String> named = new ArrayList<>();
    for (int run = 0; run < entities.runs().size(); run++) {
      entities.entity(run).map(Entity::name).ifPresent(named::add);
    }
    return named;
  }

  Optional<Entity> entity(String name) {
    for (int run = 0; run < entities.runs().size(); run++) {
      Optional<Entity> entity = entities.entity(run).filter(one -> one.name().equals(name));
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }
}
