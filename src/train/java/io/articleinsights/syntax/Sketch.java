package io.articleinsights.syntax;

import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.PartOfSpeech;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sentence with its tree while it is invented: words are set down from left to right. */
final class Sketch {

  private static final TextAnnotator ANNOTATOR = new TextAnnotator();

  private final List<String> forms = new ArrayList<>();
  private final List<Tag> tags = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /** Sets down a word, whose head is told later; gives its number. */
  int word(String form, Tag tag) {
    int last = forms.size() - 1;
    if (tag == Tag.COMMA && last >= 0 && tags.get(last) == tag) {
      return last;
    }
    forms.add(form);
    tags.add(tag);
    heads.add(-1);
    relations.add(Relation.ROOT);
    return forms.size() - 1;
  }

  /** A sentence does not end with a comma before its full stop. */
  void dropLastComma() {
    int last = forms.size() - 1;
    if (tags.get(last) == Tag.COMMA) {
      forms.remove(last);
      tags.remove(last);
      heads.remove(last);
      relations.remove(last);
    }
  }

  /** Whether a subject wants {@code were} rather than {@code was}. */
  boolean isPlural(int noun) {
    Tag tag = tags.get(noun);
    return tag == Tag.NNS || tag == Tag.PRP && !forms.get(noun).matches("he|she|it|I");
  }

  void attach(int child, int head, Relation relation) {
    heads.set(child, head);
    relations.set(child, relation);
  }

  /** The tree over our own tokens; empty when the tokenizer cuts the words otherwise. */
  Optional<GoldTree> tree(String document) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    boolean quoting = false;
    boolean tight = true;
    for (int i = 0; i < forms.size(); i++) {
      boolean quote = tags.get(i) == Tag.QUOTE;
      boolean closing =
          tags.get(i).isPunctuation() && !(quote && !quoting) || tags.get(i) == Tag.POS;
      if (!tight && !closing) {
        text.append(' ');
      }
      starts.add(text.length());
      String form = forms.get(i);
      boolean first = i == 0 || i == 1 && tags.get(0) == Tag.QUOTE;
      text.append(first ? capital(form) : form);
      tight = quote && !quoting;
      quoting ^= quote;
    }
    String whole = text.toString();
    AnnotatedText annotated = ANNOTATOR.annotate(whole, List.of(new Span(0, whole.length())));
    return fits(annotated, starts) ? Optional.of(tree(document, annotated)) : Optional.empty();
  }

  private static String capital(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static boolean fits(AnnotatedText text, List<Integer> starts) {
    boolean fits = text.tokenCount() == starts.size();
    for (int i = 0; fits && i < starts.size(); i++) {
      fits = text.tokenStart(i) == starts.get(i);
    }
    return fits;
  }

  private GoldTree tree(String document, AnnotatedText text) {
    int[] headArray = heads.stream().mapToInt(Integer::intValue).toArray();
    Relation[] relationArray = relations.toArray(new Relation[0]);
    Tag[] tagArray = tags.toArray(new Tag[0]);
    PartOfSpeech[] parts = new PartOfSpeech[tagArray.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = PartsOfSpeech.of(text, i, tagArray[i], relationArray[i]);
    }
    return new GoldTree(document, text, headArray, relationArray, tagArray, parts);
  }
}
