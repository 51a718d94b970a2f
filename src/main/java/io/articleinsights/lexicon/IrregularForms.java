package io.articleinsights.lexicon;

/** Irregular forms of words with their lemma: {@code said} and {@code say}. */
public final class IrregularForms {

  static final IrregularForms NONE = of("");

  private final WordTable table;
  private final String[] lemmas;

  private IrregularForms(WordTable table, String[] lemmas) {
    this.table = table;
    this.lemmas = lemmas;
  }

  /** From pairs {@code form=lemma} with a blank between; the first lemma of a form stays. */
  static IrregularForms of(String pairs) {
    String[] fields = pairs.isEmpty() ? new String[0] : pairs.split(" ");
    WordTable.Builder builder = new WordTable.Builder();
    for (int i = 0; i < fields.length; i++) {
      int equals = fields[i].indexOf('=');
      builder.put(fields[i], 0, equals, i);
      fields[i] = fields[i].substring(equals + 1);
    }
    return new IrregularForms(builder.build(), fields);
  }

  /** The number of the form that stands in a range, or {@link WordTable#ABSENT}. */
  public int find(CharSequence text, int start, int end) {
    return table.value(text, start, end);
  }

  public String lemma(int form) {
    return lemmas[form];
  }
}
