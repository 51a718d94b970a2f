package io.articleinsights.name;

import io.articleinsights.lexicon.Lexicon;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.TokenKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the runs of capitalised words that are names, with their titles and particles. */
public final class NameScanner {

  private static final int LONGEST_KNOWN = 4;

  /** A capital after such a word is one of its own. */
  private static final int ANNOUNCES_NAME = Trait.FUNCTION | Trait.TITLE | Trait.GIVEN_NAME;

  private static final int ASKS_NOBODY =
      Trait.GIVEN_NAME | Trait.TITLE | Trait.ROLE | Trait.OFFICE | Trait.PLACE | Trait.FUNCTION;

  private static final int NAME_BY_ITSELF =
      Trait.GIVEN_NAME | Trait.GROUP | Trait.NATION | Trait.PLACE;
  private final AnnotatedText text;
  private final Terms terms;
  private final NameShape shape;
  private final Map<List<String>, ProperName> parsed = new HashMap<>();
  private final Set<String> capitalisedInside = new HashSet<>();

  /** The last words of the longer names so far. */
  private final Set<String> surnames = new HashSet<>();

  private final List<NameRun> runs = new ArrayList<>();

  private NameScanner(AnnotatedText text, Terms terms) {
    this.text = text;
    this.terms = terms;
    this.shape = new NameShape(text, terms);
  }

  /** The names in the order of the text. */
  public static List<NameRun> scan(AnnotatedText text, Terms terms) {
    return new NameScanner(text, terms).run();
  }

  private List<NameRun> run() {
    BitSet headings = new BitSet();
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      headings.set(sentence, Headings.isOne(text, sentence));
      if (!headings.get(sentence)) {
        noteCapitalsInside(sentence);
      }
    }
    for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
      if (!headings.get(sentence)) {
        scanSentence(text.firstToken(sentence), text.endToken(sentence));
      }
    }
    scanHeadings(headings);
    runs.sort(Comparator.comparingInt(NameRun::first));
    return List.copyOf(runs);
  }

  /** What is capitalised though nothing but the word itself asks for it. */
  private void noteCapitalsInside(int sentence) {
    int end = text.endToken(sentence);
    boolean initial = true;
    for (int token = text.firstToken(sentence); token < end; token++) {
      if (!shape.isCapitalised(token)) {
        initial = opens(token);
        continue;
      }
      Term word = shape.word(token);
      if (!initial) {
        capitalisedInside.add(word.lower());
      }
      initial = initial && !word.has(ANNOUNCES_NAME);
    }
  }

  /** In a heading every word may be capitalised: only names known from the text are names. */
  private void scanHeadings(BitSet headings) {
    Set<String> known = new HashSet<>();
    if (!headings.isEmpty()) {
      runs.forEach(run -> noteKnown(run.name(), known));
    }
    for (int at = headings.nextSetBit(0); at >= 0; at = headings.nextSetBit(at + 1)) {
      int limit = text.endToken(at);
      int token = text.firstToken(at);
      while (token < limit) {
        token = addKnown(token, limit, known);
      }
    }
  }

  private static void noteKnown(ProperName name, Set<String> known) {
    known.add(String.join(" ", name.words()).toLowerCase(Locale.ROOT));
    if (!name.isTitleOnly()) {
      known.add(name.lastWord().toLowerCase(Locale.ROOT));
    }
  }

  private int addKnown(int first, int limit, Set<String> known) {
    if (!shape.isCapitalised(first)) {
      return first + 1;
    }
    StringBuilder words = new StringBuilder();
    int end = first;
    for (int token = first; token < Math.min(limit, first + LONGEST_KNOWN); token++) {
      words.append(shape.word(token).lower());
      if (known.contains(words.toString())) {
        end = token + 1;
      }
      words.append(' ');
    }
    return end == first ? first + 1 : addRun(first, end, limit);
  }

  private boolean opens(int token) {
    return text.kind(token) == TokenKind.QUOTATION_MARK
        || text.kind(token) == TokenKind.PUNCTUATION && !text.tokenIs(token, ",");
  }

  private void scanSentence(int first, int limit) {
    int token = first;
    boolean initial = true;
    while (token < limit) {
      if (shape.isCapitalised(token) && startsName(token, initial, limit)) {
        token = addRun(token, shape.endOf(token, limit), limit);
        initial = false;
      } else {
        initial = text.kind(token) == TokenKind.WORD ? false : initial || opens(token);
        token++;
      }
    }
  }

  private boolean startsName(int token, boolean initial, int limit) {
    Term word = shape.word(token);
    if (isHyphened(word.lower()) || asksFor(token, word, limit)) {
      return false;
    }
    if (word.has(Trait.CALENDAR)) {
      return word.has(Trait.GIVEN_NAME) && isCapitalisedAt(token + 1, limit)
          || isSpeechAt(token + 1, limit);
    }
    if (word.has(Trait.FUNCTION) && terms.isAbbreviation(token)) {
      return true;
    }
    if (word.has(Trait.FUNCTION)) {
      return NameWords.mayBeName(word.lower())
          && (!initial && !word.is("one")
              || word.is("new") && isCapitalisedAt(token + 1, limit)
              || isSpeechAt(token + 1, limit));
    }
    return !initial || startsNameInitially(token, word, limit);
  }

  /** {@code Oldport-based}: it only describes. */
  private static boolean isHyphened(String lower) {
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && NameWords.describes(lower.substring(hyphen + 1));
  }

  /** {@code Meet | Ann Lee, Using | Ann Lee}, in a title: a verb, and then the name. */
  private boolean asksFor(int token, Term word, int limit) {
    if (word.has(ASKS_NOBODY) || shape.endOf(token, limit) < token + 3) {
      return false;
    }
    String lower = word.lower();
    int profile = Lexicon.instance().profile(lower);
    boolean gerund = lower.endsWith("ing") && terms.isOrdinary(lower);
    return (gerund || Lexicon.verb(profile) > Lexicon.noun(profile))
        && shape.word(token + 1).has(Trait.GIVEN_NAME | Trait.TITLE);
  }

  private boolean isCapitalisedAt(int token, int limit) {
    return token < limit && shape.isCapitalised(token);
  }

  /** A capital at the beginning of a sentence says nothing: the word itself must. */
  private boolean startsNameInitially(int token, Term word, int limit) {
    String lower = word.lower();
    if (shape.endOf(token, limit) > token + 1) {
      if (shape.word(token + 1).has(Trait.CALENDAR) && (word.is("last") || word.is("next"))) {
        return false;
      }
      return !terms.isOrdinary(lower) && !isOrdinaryEnding(lower) && !isPastSpeech(word)
          || word.has(Trait.TITLE | Trait.ROLE)
          || capitalisedInside.contains(lower);
    }
    if (capitalisedInside.contains(lower) || surnames.contains(lower) || word.has(NAME_BY_ITSELF)) {
      return true;
    }
    return !terms.isOrdinary(lower)
        && !lower.endsWith("s")
        && (word.has(Trait.TITLE) || token + 1 < limit && introducesSpeech(token + 1))
        && !word.has(Trait.ROLE);
  }

  /** {@code Asserting}, {@code Notably}: hardly the first word of a name. */
  private static boolean isOrdinaryEnding(String lower) {
    return lower.length() > 5 && (lower.endsWith("ing") || lower.endsWith("ly"));
  }

  /** {@code Tweeted Ann Lee: …}: a verb set before who speaks. */
  private static boolean isPastSpeech(Term word) {
    return word.has(Trait.SPEECH) && word.lower().endsWith("ed");
  }

  private boolean introducesSpeech(int token) {
    return text.tokenIs(token, ":")
        || text.kind(token) == TokenKind.WORD && shape.word(token).has(Trait.VERB);
  }

  private boolean isSpeechAt(int token, int limit) {
    return token < limit && shape.word(token).has(Trait.SPEECH);
  }

  private int addRun(int first, int end, int limit) {
    boolean possessive = shape.isPossessive(end - 1) || end < limit && text.isGenitive(end);
    List<String> words = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    for (int token = first; token < end; token++) {
      boolean word =
          text.kind(token) == TokenKind.WORD && (token == first || !text.isClitic(token));
      if (word || text.tokenIs(token, "&")) {
        words.add(shape.word(token).text());
        tokens.add(token);
      }
    }
    ProperName name = parsed.computeIfAbsent(words, ProperName::parse);
    int post = isAfterPost(first) ? name.wordsOfPost() : 0;
    if (post > 0) {
      addRun(first, tokens.get(post), limit);
      return addRun(tokens.get(post), end, limit);
    }
    int nameFirst = name.title().size() < tokens.size() ? tokens.get(name.title().size()) : end;
    runs.add(new NameRun(first, nameFirst, end, name, possessive));
    if (name.words().size() > 1) {
      surnames.add(name.lastWord().toLowerCase(Locale.ROOT));
    }
    return end;
  }

  /** {@code Ambassador to the | United States Jo Bloggs}: where somebody was sent. */
  private boolean isAfterPost(int first) {
    int to = first > 0 && text.tokenIs(first - 1, "the") ? first - 2 : first - 1;
    return to > 0
        && text.tokenIs(to, "to")
        && text.kind(to - 1) == TokenKind.WORD
        && shape.word(to - 1).has(Trait.OFFICE);
  }
}
