package io.articleinsights.keyword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The keywords of several articles, grouped by what they stand for, in flat arrays. */
final class MergedKeywords {

  private final List<Keywords> articles;
  private final InverseDocumentFrequency rarity;

  /** What each group stands for, ascending. */
  private final long[] groups;

  private final int[] counts;
  private final boolean[] phrases;

  /** Whether at least one article lists it. */
  private final boolean[] listed;

  private final double[] saliences;

  /** The rank of each group's first occurrence among all entries. */
  private final int[] firsts;

  MergedKeywords(List<Keywords> articles, InverseDocumentFrequency rarity) {
    this.articles = List.copyOf(articles);
    this.rarity = rarity;
    groups = distinctHashes();
    counts = new int[groups.length];
    phrases = new boolean[groups.length];
    listed = new boolean[groups.length];
    saliences = new double[groups.length];
    firsts = new int[groups.length];
    Arrays.fill(firsts, Integer.MAX_VALUE);
    int rank = 0;
    for (Keywords article : this.articles) {
      for (int entry = 0; entry < article.entries().size(); entry++) {
        count(article, entry, rank++);
      }
    }
  }

  private long[] distinctHashes() {
    return articles.stream().flatMapToLong(Keywords::hashes).sorted().distinct().toArray();
  }

  private void count(Keywords article, int entry, int rank) {
    long hash = article.entries().hash(entry);
    int group = Arrays.binarySearch(groups, hash);
    counts[group] += article.entries().count(entry);
    phrases[group] = article.kind(entry) == KeywordKind.PHRASE;
    if (!article.entries().subsumed(entry) && !article.entries().vague(entry)) {
      listed[group] = true;
    }
    saliences[group] -= Math.log1p(-rarity.weigh(article.entries().score(entry), hash));
    firsts[group] = Math.min(firsts[group], rank);
  }

  LibraryKeywordRanking select(KeywordRequest request) {
    Comparator<Integer> order = order(request.sort());
    PriorityQueue<Integer> strongest = new PriorityQueue<>(order.reversed());
    int total = 0;
    for (int group = 0; group < groups.length; group++) {
      if (fits(group, request)) {
        total++;
        strongest.add(group);
        if (strongest.size() > request.limit()) {
          strongest.remove();
        }
      }
    }
    List<Integer> ranked = strongest.stream().sorted(order).toList();
    return new LibraryKeywordRanking(keywords(ranked), total);
  }

  private boolean fits(int group, KeywordRequest request) {
    KeywordKind kind = phrases[group] ? KeywordKind.PHRASE : KeywordKind.WORD;
    return listed[group]
        && request.admits(counts[group])
        && request.kind().map(kind::equals).orElse(true);
  }

  private Comparator<Integer> order(KeywordSort sort) {
    Comparator<Integer> byCount = (one, two) -> Integer.compare(counts[two], counts[one]);
    Comparator<Integer> byScore = (one, two) -> Double.compare(saliences[two], saliences[one]);
    Comparator<Integer> first = sort == KeywordSort.COUNT ? byCount : byScore;
    Comparator<Integer> second = sort == KeywordSort.COUNT ? byScore : byCount;
    return first.thenComparing(second).thenComparing(group -> firsts[group]);
  }

  private List<LibraryKeyword> keywords(List<Integer> ranked) {
    Map<Integer, List<ArticleKeyword>> members = new LinkedHashMap<>();
    ranked.forEach(group -> members.put(group, new ArrayList<>()));
    for (int article = 0; article < articles.size(); article++) {
      addMembers(article, members);
    }
    return ranked.stream().map(group -> merged(group, members.get(group))).toList();
  }

  private void addMembers(int article, Map<Integer, List<ArticleKeyword>> members) {
    Keywords keywords = articles.get(article);
    for (int entry = 0; entry < keywords.entries().size(); entry++) {
      int group = Arrays.binarySearch(groups, keywords.entries().hash(entry));
      if (members.containsKey(group)) {
        members.get(group).add(new ArticleKeyword(article, keywords.keyword(entry, rarity)));
      }
    }
  }

  private LibraryKeyword merged(int group, List<ArticleKeyword> members) {
    Map<String, Integer> names = new LinkedHashMap<>();
    members.forEach(
        member -> names.merge(member.keyword().keyword(), member.keyword().count(), Integer::sum));
    String name =
        names.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .findFirst()
            .map(Map.Entry::getKey)
            .orElseThrow();
    KeywordKind kind = members.get(0).keyword().kind();
    return new LibraryKeyword(name, kind, -Math.expm1(-saliences[group]), members);
  }
}
