package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import io.articleinsights.text.TokenKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a treebank in the CoNLL-U format of Universal Dependencies and lays its trees over the
 * tokens of our own tokenizer: words that it joins ({@code don’t}, {@code well-known}) become one
 * token, which takes the place of the one among them that heads the others.
 */
public final class Treebank {

  private static final Map<String, Tag> TAGS = new HashMap<>();
  private static final Map<String, Relation> RELATIONS = new HashMap<>();
  private static final Map<String, PartOfSpeech> PARTS =
      Map.ofEntries(
          Map.entry("ADJ", PartOfSpeech.ADJECTIVE),
          Map.entry("ADP", PartOfSpeech.ADPOSITION),
          Map.entry("ADV", PartOfSpeech.ADVERB),
          Map.entry("AUX", PartOfSpeech.AUXILIARY),
          Map.entry("CCONJ", PartOfSpeech.COORDINATOR),
          Map.entry("DET", PartOfSpeech.DETERMINER),
          Map.entry("INTJ", PartOfSpeech.INTERJECTION),
          Map.entry("NOUN", PartOfSpeech.NOUN),
          Map.entry("NUM", PartOfSpeech.NUMERAL),
          Map.entry("PART", PartOfSpeech.PARTICLE),
          Map.entry("PRON", PartOfSpeech.PRONOUN),
          Map.entry("PROPN", PartOfSpeech.PROPER_NOUN),
          Map.entry("PUNCT", PartOfSpeech.PUNCTUATION),
          Map.entry("SCONJ", PartOfSpeech.SUBORDINATOR),
          Map.entry("SYM", PartOfSpeech.SYMBOL),
          Map.entry("VERB", PartOfSpeech.VERB),
          Map.entry("X", PartOfSpeech.OTHER));

  static {
    for (Tag tag : Tag.values()) {
      TAGS.put(tag.label(), tag);
    }
    TAGS.put("''", Tag.QUOTE);
    TAGS.put("HYPH", Tag.COLON);
    TAGS.put("NFP", Tag.SYM);
    TAGS.put("LS", Tag.CD);
    TAGS.put("GW", Tag.FW);
    TAGS.put("AFX", Tag.FW);
    for (Relation relation : Relation.values()) {
      RELATIONS.put(relation.label(), relation);
    }
  }

  private final TextAnnotator annotator = new TextAnnotator();
  private final List<GoldTree> trees = new ArrayList<>();
  private String document = "";
  private String text = "";
  private final List<String[]> rows = new ArrayList<>();

  private Treebank() {}

  /** The trees of a file in its order. */
  public static List<GoldTree> read(Path file) throws IOException {
    Treebank bank = new Treebank();
    for (String line : Files.readAllLines(file)) {
      bank.line(line);
    }
    bank.endSentence();
    return List.copyOf(bank.trees);
  }

  private void line(String line) {
    if (line.startsWith("# newdoc")) {
      document = line.substring(line.indexOf('=') + 1).trim();
    } else if (line.startsWith("# text =")) {
      text = line.substring("# text =".length()).trim();
    } else if (line.isEmpty()) {
      endSentence();
    } else if (Character.isDigit(line.charAt(0))) {
      String[] row = line.split("\t");
      if (row[0].chars().allMatch(Character::isDigit)) {
        rows.add(row);
      }
    }
  }

  private void endSentence() {
    if (!rows.isEmpty()) {
      AnnotatedText annotated = annotator.annotate(text, List.of(new Span(0, text.length())));
      trees.add(aligned(annotated));
      rows.clear();
    }
  }

  private GoldTree aligned(AnnotatedText annotated) {
    int[] tokenOf = tokensOfRows(annotated);
    int tokens = annotated.tokenCount();
    int[] heading = headingRows(tokenOf, tokens);
    int[] heads = new int[tokens];
    Relation[] relations = new Relation[tokens];
    Tag[] tags = new Tag[tokens];
    PartOfSpeech[] parts = new PartOfSpeech[tokens];
    for (int token = 0; token < tokens; token++) {
      int row = heading[token];
      if (row < 0) {
        heads[token] = token > 0 ? token - 1 : token + 1;
        relations[token] = Relation.GOESWITH;
        tags[token] = token > 0 ? mark(annotated, token, tags[token - 1]) : Tag.FW;
        parts[token] = PartOfSpeech.OTHER;
        continue;
      }
      String[] fields = rows.get(row);
      int head = Integer.parseInt(fields[6]) - 1;
      heads[token] = head < 0 ? -1 : tokenOf[head];
      relations[token] = RELATIONS.getOrDefault(fields[7], Relation.DEP);
      tags[token] = mark(annotated, token, TAGS.getOrDefault(fields[4], Tag.FW));
      parts[token] = PARTS.getOrDefault(fields[3], PartOfSpeech.OTHER);
    }
    return new GoldTree(document, annotated, heads, relations, tags, parts);
  }

  /** The treebanks differ in what they call a semicolon or a dash. */
  private static Tag mark(AnnotatedText text, int token, Tag tag) {
    TokenKind kind = text.kind(token);
    boolean word = tag == Tag.POS || tag == Tag.IN || tag == Tag.CC;
    if (kind == TokenKind.QUOTATION_MARK && !word) {
      return Tag.QUOTE;
    }
    if (kind != TokenKind.PUNCTUATION || word) {
      return tag;
    }
    return switch (text.text().charAt(text.tokenStart(token))) {
      case ',' -> Tag.COMMA;
      case '.', '?', '!' ->
          text.tokenStart(token) + 1 < text.tokenEnd(token) ? Tag.COLON : Tag.STOP;
      case '(', '[', '{' -> Tag.OPEN;
      case ')', ']', '}' -> Tag.CLOSE;
      case '/', '&', '%', '*', '#' -> Tag.SYM;
      case '\'', '’' -> tag;
      default -> Tag.COLON;
    };
  }

  /** For each row of the treebank the token of ours that it begins in. */
  private int[] tokensOfRows(AnnotatedText annotated) {
    int[] tokenOf = new int[rows.size()];
    int at = 0;
    int token = 0;
    for (int row = 0; row < tokenOf.length; row++) {
      String form = rows.get(row)[1];
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      while (token + 1 < annotated.tokenCount() && annotated.tokenEnd(token) <= at) {
        token++;
      }
      tokenOf[row] = token;
      at = Math.min(text.length(), at + form.length());
    }
    return tokenOf;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** For each token of ours the row that stands for it: one whose head lies in another token. */
  private int[] headingRows(int[] tokenOf, int tokens) {
    int[] heading = new int[tokens];
    java.util.Arrays.fill(heading, -1);
    for (int row = 0; row < tokenOf.length; row++) {
      int head = Integer.parseInt(rows.get(row)[6]) - 1;
      boolean outer = head < 0 || tokenOf[head] != tokenOf[row];
      int token = tokenOf[row];
      boolean mark = "punct".equals(rows.get(row)[7]);
      if (outer && (heading[token] < 0 || "punct".equals(rows.get(heading[token])[7]) && !mark)) {
        heading[token] = row;
      }
    }
    return heading;
  }
}
