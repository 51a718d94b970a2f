package io.articleinsights.quote;

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
final class NameScanner {

  private static final int LONGEST_RUN = 12;
  private static final int LONGEST_KNOWN = 4;
  private static final Set<String> MAY_BE_NAMES =
      Set.of("will", "may", "new", "first", "one", "can", "mark", "gray");
  private final AnnotatedText text;
  private final LowerCaseWords ordinary;
  private final Map<List<String>, ProperName> parsed = new HashMap<>();
  private final Set<String> capitalisedInside = new HashSet<>();
  private final List<NameRun> runs = new ArrayList<>();

  private NameScanner(AnnotatedText text) {
    this.text = text;
    this.ordinary = LowerCaseWords.of(text);
  }

  /** The names in the order of the text. */
  static List<NameRun> scan(AnnotatedText text) {
    return new NameScanner(text).run();
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
      if (!isCapitalised(token)) {
        initial = opens(token);
        continue;
      }
      String word = word(token);
      if (!initial) {
        capitalisedInside.add(word.toLowerCase(Locale.ROOT));
      }
      initial = initial && !announcesName(word);
    }
  }

  /** Whether a capital behind the word is one of its own. */
  private static boolean announcesName(String word) {
    return NameWords.isFunction(word) || Titles.isTitle(word) || GivenNames.contains(word);
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
    if (!isCapitalised(first)) {
      return first + 1;
    }
    StringBuilder words = new StringBuilder();
    int end = first;
    for (int token = first; token < Math.min(limit, first + LONGEST_KNOWN); token++) {
      words.append(word(token).toLowerCase(Locale.ROOT));
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
      if (isCapitalised(token) && startsName(token, initial, limit)) {
        token = addRun(token, runEnd(token, limit), limit);
        initial = false;
      } else {
        initial = text.kind(token) == TokenKind.WORD ? false : initial || opens(token);
        token++;
      }
    }
  }

  private boolean startsName(int token, boolean initial, int limit) {
    String word = word(token);
    String lower = word.toLowerCase(Locale.ROOT);
    boolean beforeCapital = token + 1 < limit && isCapitalised(token + 1);
    if (NameWords.isCalendar(word)) {
      return GivenNames.contains(word) && beforeCapital || isSpeechAt(token + 1, limit);
    }
    if (NameWords.isFunction(word)) {
      return MAY_BE_NAMES.contains(lower)
          && (!initial && !lower.equals("one")
              || lower.equals("new") && beforeCapital
              || isSpeechAt(token + 1, limit));
    }
    return !initial || startsNameInitially(token, lower, limit);
  }

  /** A capital at the beginning of a sentence says nothing: the word itself must. */
  private boolean startsNameInitially(int token, String lower, int limit) {
    if (runEnd(token, limit) > token + 1) {
      return !ordinary.contains(lower) && !isOrdinaryEnding(lower)
          || Titles.isTitle(lower)
          || RoleNouns.contains(lower)
          || capitalisedInside.contains(lower);
    }
    if (capitalisedInside.contains(lower) || isKnownName(lower)) {
      return true;
    }
    return !ordinary.contains(lower)
        && !lower.endsWith("s")
        && (Titles.isTitle(lower) || token + 1 < limit && introducesSpeech(token + 1))
        && !RoleNouns.contains(lower);
  }

  private static boolean isKnownName(String lower) {
    return GivenNames.contains(lower)
        || NameWords.isGroup(lower)
        || NameWords.isNation(lower)
        || NameWords.isPlace(lower);
  }

  /** {@code Asserting}, {@code Notably}: hardly the first word of a name. */
  private static boolean isOrdinaryEnding(String lower) {
    return lower.length() > 5 && (lower.endsWith("ing") || lower.endsWith("ly"));
  }

  private boolean introducesSpeech(int token) {
    return text.tokenIs(token, ":")
        || text.kind(token) == TokenKind.WORD && NameWords.looksLikeVerb(word(token));
  }

  private boolean isSpeechAt(int token, int limit) {
    return token < limit && NameWords.isSpeech(word(token));
  }

  private int runEnd(int first, int limit) {
    int stop = Math.min(limit, first + LONGEST_RUN);
    int end = first + 1;
    while (end < stop && !isPossessive(end - 1)) {
      int next = next(first, end, stop);
      if (next == end) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The end of the run with one more of its parts, {@code end} itself when there is none. */
  private int next(int first, int end, int stop) {
    if (isNamePart(end)) {
      return end + 1;
    }
    if (end + 1 >= stop) {
      return end;
    }
    if (text.tokenIs(end, ".") && isAbbreviation(end - 1) && isNamePart(end + 1)) {
      return end + 2;
    }
    if (text.tokenIs(end, "&") && isNamePart(end + 1)) {
      return end + 2;
    }
    int particles = end;
    while (particles < stop && NameWords.isParticle(text.tokenText(particles))) {
      particles++;
    }
    if (particles > end && particles < stop && isNamePart(particles)) {
      return particles + 1;
    }
    return connector(first, end, stop);
  }

  /** {@code of} and {@code for} inside the names of offices and organisations. */
  private int connector(int first, int end, int stop) {
    String head = word(end - 1).toLowerCase(Locale.ROOT);
    boolean of = text.tokenIs(end, "of") && NameWords.takesOf(head);
    boolean with = text.tokenIs(end, "for") && NameWords.takesFor(head);
    boolean and = text.tokenIs(end, "and") && end - first > 2 && text.tokenIs(first + 1, "of");
    int at = end + 1;
    if ((of || with) && at < stop && text.tokenIs(at, "the")) {
      at++;
    }
    return (of || with || and) && at < stop && isNamePart(at) ? at + 1 : end;
  }

  private boolean isNamePart(int token) {
    if (!isCapitalised(token)) {
      return false;
    }
    String word = word(token);
    if (NameWords.isCalendar(word)) {
      return GivenNames.contains(word(token - 1)) && !word.toLowerCase(Locale.ROOT).endsWith("day");
    }
    return !NameWords.isFunction(word)
        || MAY_BE_NAMES.contains(word.toLowerCase(Locale.ROOT))
        || word.length() == 1 && !word.equals("I");
  }

  private boolean isAbbreviation(int token) {
    String word = word(token);
    return word.length() == 1 || Titles.isTitle(word) || Titles.isSuffix(word);
  }

  private int addRun(int first, int end, int limit) {
    boolean possessive = isPossessive(end - 1) || end < limit && isPossessiveMark(end);
    List<String> words = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    for (int token = first; token < end; token++) {
      if (text.kind(token) == TokenKind.WORD || text.tokenIs(token, "&")) {
        words.add(word(token));
        tokens.add(token);
      }
    }
    ProperName name = parsed.computeIfAbsent(words, ProperName::parse);
    int nameFirst = name.title().size() < tokens.size() ? tokens.get(name.title().size()) : end;
    runs.add(new NameRun(first, nameFirst, end, name, possessive));
    return end;
  }

  private boolean isPossessiveMark(int token) {
    return text.tokenIs(token, "'s") || text.tokenIs(token, "’s");
  }

  private boolean isPossessive(int token) {
    int end = text.tokenEnd(token);
    return end - text.tokenStart(token) > 2 && hasPossessive(text.text(), end);
  }

  private static boolean hasPossessive(String text, int end) {
    char mark = text.charAt(end - 2);
    char letter = text.charAt(end - 1);
    return (mark == '\'' || mark == '’') && (letter == 's' || letter == 'S');
  }

  private boolean isCapitalised(int token) {
    if (text.kind(token) != TokenKind.WORD) {
      return false;
    }
    char first = text.text().charAt(text.tokenStart(token));
    return Character.isUpperCase(first) || isJoinedParticle(token);
  }

  /** {@code al-Assad}, {@code d’Estaing}. */
  private boolean isJoinedParticle(int token) {
    String all = text.text();
    int end = Math.min(text.tokenEnd(token), text.tokenStart(token) + 4);
    for (int i = text.tokenStart(token) + 1; i + 1 < end; i++) {
      char mark = all.charAt(i);
      if (mark == '-' || mark == '\'' || mark == '’') {
        return Character.isUpperCase(all.charAt(i + 1));
      }
    }
    return false;
  }

  /** The token without a full stop or a possessive mark at its end. */
  private String word(int token) {
    int start = text.tokenStart(token);
    int end = text.tokenEnd(token);
    if (isPossessive(token)) {
      end -= 2;
    }
    if (end - start > 1 && text.text().charAt(end - 1) == '.') {
      end--;
    }
    return text.text().substring(start, end);
  }
}
