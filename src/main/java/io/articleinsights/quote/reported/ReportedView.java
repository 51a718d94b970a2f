package io.articleinsights.quote.reported;

import io.articleinsights.quote.construction.ReadArticle;
import io.articleinsights.quote.construction.SpokenQuotations;
import io.articleinsights.quote.construction.SubjectReader;
import io.articleinsights.syntax.ClauseTokens;
import io.articleinsights.syntax.Syntax;

/** The view of an article with what of it is direct speech, and where contents start and end. */
final class ReportedView {

  private final ReadArticle article;
  private final SpokenQuotations spoken;
  private final ClauseStart starts;
  private final ContentEnd ends;
  private final PhraseEnd phrases;
  private final Hearers hearers;

  ReportedView(ReadArticle article, SpokenQuotations spoken) {
    this.article = article;
    this.spoken = spoken;
    this.starts = new ClauseStart(article.words(), article.subjects(), spoken);
    this.phrases = new PhraseEnd(article);
    this.hearers = new Hearers(article, spoken, starts, phrases);
    this.ends = new ContentEnd(article, spoken, starts, hearers);
  }

  ReadArticle article() {
    return article;
  }

  ClauseTokens words() {
    return article.words();
  }

  Syntax syntax() {
    return article.syntax();
  }

  SubjectReader subjects() {
    return article.subjects();
  }

  SpokenQuotations spoken() {
    return spoken;
  }

  ClauseStart starts() {
    return starts;
  }

  ContentEnd ends() {
    return ends;
  }

  Hearers hearers() {
    return hearers;
  }

  PhraseEnd phrases() {
    return phrases;
  }
}
