package io.articleinsights.analysis;

import io.articleinsights.article.Article;
import io.articleinsights.article.Headline;
import io.articleinsights.keyword.KeywordExtractor;
import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteExtractor;
import io.articleinsights.speaker.ArticleEntities;
import io.articleinsights.speaker.ArticleEntities.Naming;
import io.articleinsights.speaker.ArticleEntities.OpenPronoun;
import io.articleinsights.summary.Summarizer;
import io.articleinsights.summary.pool.Figures;
import io.articleinsights.summary.pool.Substitution;
import io.articleinsights.summary.pool.Substitution.Kind;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Cancellation;
import io.articleinsights.text.Once;
import io.articleinsights.text.Span;
import io.articleinsights.text.TextAnnotator;
import java.util.List;

/**
 * Front door of this package: annotates an article once and lets every engine read the result.
 *
 * <p>Immutable and safe for use by many threads at once.
 */
public final class ArticleAnalyzer {

  private final TextAnnotator annotator = new TextAnnotator();
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final KeywordExtractor keywords = new KeywordExtractor();
  private final Summarizer summarizer = new Summarizer();

  /** Annotates an article; quotes, keywords and entities are found when they are asked for. */
  public Analysis analyze(Article article) {
    AnnotatedText title = annotateTitle(article);
    AnnotatedText body = annotateBody(article);
    Once<ArticleEntities> entities = new Once<>(() -> ArticleEntities.of(body, title));
    Once<List<Quote>> found = new Once<>(() -> quotes.extract(body, entities.get()));
    return analysis(article, title, body, entities, found);
  }

  /** The analysis that was stored, equal in all its answers. */
  public Analysis restore(StoredAnalysis stored) {
    Article article = stored.article();
    AnnotatedText title = annotateTitle(article);
    AnnotatedText body = annotateBody(article);
    Once<ArticleEntities> entities = new Once<>(() -> ArticleEntities.of(body, title));
    return analysis(article, title, body, entities, Once.of(stored.quotes()));
  }

  private Analysis analysis(
      Article article,
      AnnotatedText title,
      AnnotatedText body,
      Once<ArticleEntities> entities,
      Once<List<Quote>> found) {
    Cancellation.check();
    return new Analysis(
        article,
        title,
        body,
        found,
        new Once<>(
            () -> {
              Cancellation.check();
              return keywords.extract(body, title);
            }),
        new Once<>(() -> entities(entities.get(), found.get())),
        summarizer);
  }

  private static Figures entities(ArticleEntities entities, List<Quote> quotes) {
    List<List<Span>> contents = quotes.stream().map(Quote::segments).toList();
    List<OpenPronoun> pronouns = entities.openPronouns(contents);
    List<Naming> namings = entities.namings(contents);
    return new Figures(
        entities.protagonist(),
        pronouns.stream().map(OpenPronoun::mention).toList(),
        pronouns.stream()
            .flatMap(one -> one.name().map(name -> substitution(one, name)).stream())
            .toList(),
        namings.stream()
            .filter(naming -> naming.form() == Naming.Form.FULL)
            .map(naming -> new Figures.Naming(naming.place(), naming.name()))
            .toList(),
        namings.stream()
            .filter(naming -> naming.form() != Naming.Form.FULL)
            .map(ArticleAnalyzer::substitution)
            .toList());
  }

  private static Substitution substitution(OpenPronoun pronoun, String name) {
    return new Substitution(
        pronoun.mention(), name, pronoun.possessive() ? Kind.POSSESSIVE : Kind.PRONOUN);
  }

  private static Substitution substitution(Naming naming) {
    boolean surname = naming.form() == Naming.Form.SURNAME;
    return new Substitution(naming.place(), naming.name(), surname ? Kind.SURNAME : Kind.INITIALS);
  }

  private AnnotatedText annotateBody(Article article) {
    return annotator.annotate(article.text(), article.paragraphs());
  }

  private AnnotatedText annotateTitle(Article article) {
    String headline = article.headline().map(Headline::text).orElse("");
    return annotator.annotate(headline, List.of(new Span(0, headline.length())));
  }
}
