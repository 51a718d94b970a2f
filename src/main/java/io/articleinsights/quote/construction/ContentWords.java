package io.articleinsights.quote.construction;

import io.articleinsights.lexicon.WordFile;
import java.util.Set;

/** Words that tell where a content starts and ends. */
public final class ContentWords {

  /** After a verb of saying they belong to what is said: {@code said only two came}. */
  public static final Set<String> ADVERBS;

  /** After a comma they tell of the speaker again: {@code said no, | citing the cost}. */
  public static final Set<String> PARTICIPLES;

  /** {@code in an interview}: where somebody speaks. */
  public static final Set<String> OCCASIONS;

  /** Who speaks says them; who tells of a talk seldom does. */
  public static final Set<String> VOICES;

  /** After <i>it</i> and <i>them</i> they tell where or when something is said. */
  public static final Set<String> BEFORE_PLACES;

  /** Before a comma they join a sentence to the one before: {@code However, they won}. */
  public static final Set<String> CONNECTIVES;

  /** After a content they take it up: {@code said no, | a claim that Lee denies}. */
  public static final Set<String> CLAIMS;

  /** Before <i>no</i> they tell that something was not said: {@code but he gave no details}. */
  public static final Set<String> GIVING;

  /** After <i>did not</i> likewise. */
  public static final Set<String> WITHHELD;

  /** What is said is their object only if it is a matter of words: {@code denied the charge}. */
  public static final Set<String> OF_MATTERS;

  /** Matters of words. */
  public static final Set<String> MATTERS;

  /** Before a preposition and a gerund they tell of a crime: {@code guilty of threatening him}. */
  static final Set<String> CRIMINAL;

  static {
    WordFile file = WordFile.read("grammar/word-classes.txt");
    ADVERBS = file.words("adverbs of contents");
    PARTICIPLES = file.words("participles after contents");
    VOICES = file.words("voices");
    BEFORE_PLACES = file.words("before places and times of speech");
    CONNECTIVES = file.words("connectives");
    CLAIMS = file.words("nouns for contents");
    OF_MATTERS = file.words("verbs of matters");
    MATTERS = file.words("matters");
    CRIMINAL = file.words("criminal");
    GIVING = file.words("giving");
    WITHHELD = file.words("withheld");
    OCCASIONS = file.words("occasions of speech");
  }

  private ContentWords() {}
}
