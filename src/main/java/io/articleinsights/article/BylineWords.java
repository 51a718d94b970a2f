package io.articleinsights.article;

import io.articleinsights.lexicon.WordFile;
import java.util.Set;

/** The words that bylines are made of. */
final class BylineWords {

  static final Set<String> OPENERS;
  static final Set<String> LABELS;
  static final Set<String> ROLES;
  static final Set<String> ANONYMOUS;
  static final Set<String> PARTICLES;
  static final Set<String> PLACES;
  static final Set<String> PUBLISHED;
  static final Set<String> MODIFIED;
  static final Set<String> NOTES;

  static {
    WordFile file = WordFile.read("article/bylines.txt");
    OPENERS = file.words("openers");
    LABELS = file.words("labels");
    ROLES = file.words("roles");
    ANONYMOUS = file.words("anonymous");
    PARTICLES = file.words("particles");
    PLACES = file.words("places");
    PUBLISHED = file.words("published");
    MODIFIED = file.words("modified");
    NOTES = file.words("notes");
  }

  private BylineWords() {}
}
