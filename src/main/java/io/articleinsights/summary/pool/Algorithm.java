package io.articleinsights.summary.pool;

/** How the sentences of a summary are chosen. */
public enum Algorithm {
  /** Our own model of a news summary; the others are here to compare it with. */
  DEFAULT,
  /** The first sentences of the article: the baseline that is hard to beat on news. */
  LEAD,
  /** Mihalcea and Tarau, "TextRank: Bringing Order into Texts", EMNLP 2004. */
  TEXTRANK,
  /** Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience", JAIR 22, 2004. */
  LEXRANK,
  /** Luhn, "The Automatic Creation of Literature Abstracts", IBM Journal 2 (2), 1958. */
  LUHN,
  /** Steinberger and Jezek, "Using Latent Semantic Analysis in Text Summarization", ISIM 2004. */
  LSA,
  /** Nenkova and Vanderwende, "The Impact of Frequency on Summarization", MSR-TR-2005-101. */
  SUMBASIC,
  /** Haghighi and Vanderwende, "Exploring Content Models for Summarization", NAACL 2009: KLSum. */
  KLSUM
}
