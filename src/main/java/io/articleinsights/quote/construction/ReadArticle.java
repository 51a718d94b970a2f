package io.articleinsights.quote.construction;

import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Quotation;
import io.articleinsights.syntax.Syntax;
import io.articleinsights.text.AnnotatedText;
import java.util.List;

/**
 * What constructions see of an article, made once: its tokens, their grammar, its quotations, who
 * speaks by each verb.
 */
public final class ReadArticle {

  private final ClauseTokens words;
  private final Syntax syntax;
  private final QuotationShapes shapes;
  private final SubjectReader subjects;
  private final CueReader cues;

  public ReadArticle(ClauseTokens words, List<Quotation> quotations, Syntax syntax) {
    this.words = words;
    this.syntax = syntax;
    this.shapes = new QuotationShapes(words, quotations);
    this.subjects = new SubjectReader(words, syntax);
    this.cues = new CueReader(words);
  }

  public ClauseTokens words() {
    return words;
  }

  public AnnotatedText body() {
    return words.body();
  }

  public Syntax syntax() {
    return syntax;
  }

  public QuotationShapes shapes() {
    return shapes;
  }

  public SubjectReader subjects() {
    return subjects;
  }

  public CueReader cues() {
    return cues;
  }
}
