package io.articleinsights.gate;

import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteType;
import io.articleinsights.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets the quotes of one article beside the gold's: each gold quote meets at most one answer. */
final class QuoteScorer {

  /** The share of content, of what either holds, from which an answer is the gold's quote. */
  private static final double HALF = 0.5;

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.75;

  private record Pair(GoldQuote gold, Quote quote, double overlap) {}

  private final GoldArticle article;
  private final Scores scores;
  private final Map<Quote, GoldQuote> golds = new HashMap<>();

  QuoteScorer(GoldArticle article, Scores scores) {
    this.article = article;
    this.scores = scores;
  }

  void score(List<Quote> quotes) {
    match(quotes);
    Set<GoldQuote> met = new HashSet<>(golds.values());
    article.quotes().stream()
        .filter(gold -> !gold.optional() && !met.contains(gold))
        .forEach(this::missed);
    for (Quote quote : quotes) {
      if (golds.containsKey(quote)) {
        compare(golds.get(quote), quote);
      } else if (!isOptional(quote)) {
        invented(quote);
      }
    }
    speakers(quotes);
  }

  private void match(List<Quote> quotes) {
    List<Pair> pairs = new ArrayList<>();
    for (GoldQuote gold : article.quotes()) {
      for (Quote quote : quotes) {
        pairs.add(new Pair(gold, quote, content(gold).overlap(content(quote))));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    for (Pair pair : pairs) {
      if (pair.overlap() >= HALF
          && !golds.containsKey(pair.quote())
          && !golds.containsValue(pair.gold())) {
        golds.put(pair.quote(), pair.gold());
      }
    }
  }

  private boolean isOptional(Quote quote) {
    return article.quotes().stream()
        .filter(GoldQuote::optional)
        .anyMatch(gold -> content(quote).isMostlyIn(content(gold)));
  }

  private void missed(GoldQuote gold) {
    String what = "missed " + shown(gold);
    QuoteType type = gold.type().orElseThrow();
    scores.missed(Measure.found(type), what);
    scores.missed(Measure.joint(type), what);
    scores.missed(Measure.BORDERS, what);
    scores.missed(Measure.SIGNED, what);
  }

  private void invented(Quote quote) {
    String what = "no quote " + shown(quote);
    scores.wrong(Measure.found(quote.type()), what);
    scores.wrong(Measure.joint(quote.type()), what);
    scores.wrong(Measure.BORDERS, what);
    scores.wrong(Measure.SIGNED, what);
    judgeConfidence(quote, false, what);
  }

  private void compare(GoldQuote gold, Quote quote) {
    if (gold.optional()) {
      return;
    }
    String what = "not " + shown(gold) + "\n      but " + shown(quote);
    QuoteType type = gold.type().orElseThrow();
    boolean typed = type == quote.type();
    boolean bordered = content(gold).sameAs(content(quote));
    boolean spoken = gold.isBy(speaker(quote));
    typed(Measure.found(type), Measure.found(quote.type()), typed, true, what);
    typed(Measure.joint(type), Measure.joint(quote.type()), typed, spoken, what);
    decide(Measure.BORDERS, bordered, what);
    boolean cued = cue(gold, quote, what);
    boolean signed = typed && bordered && spoken && cued;
    decide(Measure.SIGNED, signed, what);
    judgeConfidence(quote, signed, what);
  }

  private void judgeConfidence(Quote quote, boolean right, String what) {
    if (quote.confidence() < LIKELY) {
      return;
    }
    Measure measure = quote.confidence() < SURE ? Measure.LIKELY : Measure.SURE;
    if (right) {
      scores.right(measure);
    } else {
      scores.wrong(measure, quote.confidence() + " " + what);
    }
  }

  private void typed(
      Measure expected, Measure answered, boolean typed, boolean right, String what) {
    if (typed) {
      decide(expected, right, what);
    } else {
      scores.missed(expected, what);
      scores.wrong(answered, what);
    }
  }

  private void decide(Measure measure, boolean right, String what) {
    if (right) {
      scores.right(measure);
    } else {
      scores.mistaken(measure, what);
    }
  }

  private boolean cue(GoldQuote gold, Quote quote, String what) {
    if (gold.cue().isEmpty()) {
      return true;
    }
    if (quote.cue().isEmpty()) {
      scores.missed(Measure.CUE, what);
      return false;
    }
    Span found = quote.cue().get().span();
    Span wanted = gold.cue().get();
    boolean right = found.start() < wanted.end() && wanted.start() < found.end();
    decide(Measure.CUE, right, what);
    return right;
  }

  /** Who is listed, once each; who only has quotes that may be left out is not asked for. */
  private void speakers(List<Quote> quotes) {
    Set<String> listed = new LinkedHashSet<>();
    quotes.stream()
        .filter(quote -> !golds.containsKey(quote) || !golds.get(quote).optional())
        .map(QuoteScorer::speaker)
        .filter(name -> !name.isEmpty())
        .forEach(listed::add);
    Set<List<String>> expected =
        article.quotes().stream()
            .filter(gold -> !gold.optional() && !gold.speakers().contains(""))
            .map(GoldQuote::speakers)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (List<String> names : expected) {
      if (!listed.removeIf(name -> isOneOf(name, names))) {
        scores.missed(Measure.SPEAKERS, "missed speaker " + names);
      } else {
        scores.right(Measure.SPEAKERS);
      }
    }
    listed.stream()
        .filter(name -> article.quotes().stream().noneMatch(gold -> gold.isBy(name)))
        .forEach(name -> scores.wrong(Measure.SPEAKERS, "no speaker " + name));
  }

  private static boolean isOneOf(String name, List<String> names) {
    return names.stream().map(Names::plain).anyMatch(Names.plain(name)::equals);
  }

  private Content content(GoldQuote gold) {
    return Content.of(article.text(), gold.segments());
  }

  private Content content(Quote quote) {
    return Content.of(article.text(), quote.segments());
  }

  private static String speaker(Quote quote) {
    return quote.attribution().map(attribution -> attribution.speaker().name()).orElse("");
  }

  private String shown(GoldQuote gold) {
    return shown(
        gold.type().map(Enum::name).orElse("optional"),
        String.join(" / ", gold.speakers()),
        gold.cue().map(span -> span.of(article.text())).orElse("-"),
        gold.segments());
  }

  private String shown(Quote quote) {
    return shown(
        quote.type().name(),
        speaker(quote),
        quote.cue().map(cue -> cue.span().of(article.text())).orElse("-"),
        quote.segments());
  }

  private String shown(String type, String speaker, String cue, List<Span> segments) {
    String content =
        segments.stream()
            .map(span -> span.of(article.text()))
            .collect(Collectors.joining(" / "))
            .replace('\n', ' ');
    return type + " [" + speaker + "] " + cue + " :: " + content;
  }
}
