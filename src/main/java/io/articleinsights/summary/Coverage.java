package io.articleinsights.summary;

import io.articleinsights.summary.pool.SentencePool;
import io.articleinsights.summary.pool.SummarySource;
import io.articleinsights.summary.pool.TermVectors;
import io.articleinsights.summary.pool.Vocabulary;
import io.articleinsights.text.AnnotatedText;
import io.articleinsights.text.Span;
import io.articleinsights.text.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of something else the sentences of an article hold. */
final class Coverage {

  private Coverage() {}

  /** For each sentence the share of the headline's content words that it holds. */
  static double[] ofTitle(SummarySource source, SentencePool pool, int firstSentence) {
    Set<Integer> title = contentWords(source.title(), pool.words().vocabulary());
    double[] shares = new double[source.body().sentenceCount()];
    TermVectors vectors = pool.vectors();
    for (int sentence = 0; sentence < shares.length && !title.isEmpty(); sentence++) {
      int held = 0;
      int row = firstSentence + sentence;
      for (int entry = vectors.start(row); entry < vectors.end(row); entry++) {
        held += title.contains(vectors.term(entry)) ? 1 : 0;
      }
      shares[sentence] = (double) held / title.size();
    }
    return shares;
  }

  private static Set<Integer> contentWords(AnnotatedText title, Vocabulary vocabulary) {
    Set<Integer> numbers = new HashSet<>();
    for (int token = 0; token < title.tokenCount(); token++) {
      if (title.kind(token) == TokenKind.WORD || title.kind(token) == TokenKind.NUMBER) {
        int number = vocabulary.number(title.word(title.wordOf(token)));
        if (!Vocabulary.isFunctionWord(number)) {
          numbers.add(number);
        }
      }
    }
    return numbers;
  }

  /** For each sentence the number of keyphrases that begin in it, over the greatest such number. */
  static double[] ofKeyphrases(SummarySource source) {
    double[] shares = new double[source.body().sentenceCount()];
    for (Span keyphrase : source.keyphrases()) {
      int sentence = sentenceAt(source.body(), keyphrase.start());
      if (sentence < shares.length) {
        shares[sentence]++;
      }
    }
    double greatest = 1;
    for (double share : shares) {
      greatest = Math.max(greatest, share);
    }
    for (int sentence = 0; sentence < shares.length; sentence++) {
      shares[sentence] /= greatest;
    }
    return shares;
  }

  /** For each sentence the share of its characters that stand in quotes. */
  static double[] ofQuotes(AnnotatedText body, List<Span> quotes) {
    double[] shares = new double[body.sentenceCount()];
    int from = 0;
    int coveredTo = 0;
    for (Span quote : quotes) {
      Span rest = new Span(Math.max(quote.start(), Math.min(coveredTo, quote.end())), quote.end());
      coveredTo = Math.max(coveredTo, quote.end());
      while (from < shares.length && body.sentenceSpan(from).end() <= rest.start()) {
        from++;
      }
      for (int sentence = from; sentence < shares.length; sentence++) {
        Span span = body.sentenceSpan(sentence);
        if (span.start() >= rest.end()) {
          break;
        }
        int common = Math.min(span.end(), rest.end()) - Math.max(span.start(), rest.start());
        shares[sentence] += (double) common / span.length();
      }
    }
    return shares;
  }

  private static int sentenceAt(AnnotatedText body, int offset) {
    int token = body.tokenAtOrAfter(offset);
    return token == body.tokenCount() ? body.sentenceCount() : body.sentenceOf(token);
  }
}
