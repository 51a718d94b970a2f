package io.articleinsights.library;

import io.articleinsights.quote.Quote;
import io.articleinsights.quote.QuoteListing;
import io.articleinsights.speaker.Attribution;
import io.articleinsights.speaker.Speaker;
import io.articleinsights.text.Cancellation;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is quoted where in a library, in flat arrays. Those with the same id are taken for the same.
 * Immutable.
 */
final class SpeakerIndex {

  private static final int BETWEEN_CHECKS = 1024;

  private static final int ALONE = 0;

  /** An entry that is found by its name and not listed: several together, a pronoun, a number. */
  private static final int UNLISTED = -1;

  private final List<LibraryArticle> articles;

  /** Where the quotes of each speaker begin in {@link #places}, and after them the end. */
  private final int[] starts;

  /** The place of the article in the upper half, the number of the quote in it in the lower. */
  private final long[] places;

  /** How sure each quote is; of attitudes less two, so that they are below 0. */
  private final double[] confidences;

  /** Which of several who speak together an entry is of, from 1; 0 for one alone. */
  private final byte[] members;

  /** Half a hash of each name in the upper half, the number of its speaker in the lower. */
  private final long[] names;

  private SpeakerIndex(
      List<LibraryArticle> articles,
      int[] starts,
      long[] places,
      double[] confidences,
      byte[] members,
      long[] names) {
    this.articles = articles;
    this.starts = starts;
    this.places = places;
    this.confidences = confidences;
    this.members = members;
    this.names = names;
  }

  static SpeakerIndex of(List<LibraryArticle> articles) {
    Collected collected = new Collected();
    for (int article = 0; article < articles.size(); article++) {
      Cancellation.check();
      collected.add(article, articles.get(article));
    }
    return collected.index(articles);
  }

  /** The quotes that have a speaker, in their order, on the way to an index by speaker. */
  private static final class Collected {

    private final SpeakerNumbers numbers = new SpeakerNumbers();
    private int[] speakers = new int[1024];
    private long[] places = new long[1024];
    private double[] confidences = new double[1024];
    private byte[] members = new byte[1024];
    private int size;

    void add(int place, LibraryArticle article) {
      List<Quote> quotes = article.stored().quotes();
      article.stored().speakers().forEach(numbers::add);
      for (int quote = 0; quote < quotes.size(); quote++) {
        if (quotes.get(quote).attribution().isPresent()) {
          addEach((long) place << Integer.SIZE | quote, quotes.get(quote));
        }
      }
    }

    /** Under the speaker, and of several who speak together under each. */
    private void addEach(long place, Quote quote) {
      Attribution by = quote.attribution().orElseThrow();
      if (by.members().isEmpty()) {
        add(place, quote, by.speaker(), by.tellsWho() ? ALONE : UNLISTED);
        return;
      }
      numbers.add(by.speaker());
      add(place, quote, by.speaker(), UNLISTED);
      for (int member = 1; member <= Math.min(by.members().size(), Byte.MAX_VALUE); member++) {
        add(place, quote, by.members().get(member - 1), member);
      }
    }

    private void add(long place, Quote quote, Speaker speaker, int member) {
      if (size == places.length) {
        speakers = Arrays.copyOf(speakers, size * 2);
        places = Arrays.copyOf(places, size * 2);
        confidences = Arrays.copyOf(confidences, size * 2);
        members = Arrays.copyOf(members, size * 2);
      }
      speakers[size] = numbers.of(speaker.id());
      members[size] = (byte) member;
      places[size] = place;
      confidences[size++] = quote.confidence() - (quote.attitude() ? 2 : 0);
    }

    SpeakerIndex index(List<LibraryArticle> articles) {
      int[] starts = new int[numbers.count() + 1];
      for (int quote = 0; quote < size; quote++) {
        starts[speakers[quote] + 1]++;
      }
      for (int speaker = 0; speaker < numbers.count(); speaker++) {
        starts[speaker + 1] += starts[speaker];
      }
      int[] next = starts.clone();
      long[] placesBySpeaker = new long[size];
      double[] confidencesBySpeaker = new double[size];
      byte[] membersBySpeaker = new byte[size];
      for (int quote = 0; quote < size; quote++) {
        int to = next[speakers[quote]]++;
        placesBySpeaker[to] = places[quote];
        confidencesBySpeaker[to] = confidences[quote];
        membersBySpeaker[to] = members[quote];
      }
      return new SpeakerIndex(
          articles,
          starts,
          placesBySpeaker,
          confidencesBySpeaker,
          membersBySpeaker,
          numbers.names());
    }
  }

  private Speaker speaker(int entry) {
    Attribution by = quote(entry).attribution().orElseThrow();
    return members[entry] > 0 ? by.members().get(members[entry] - 1) : by.speaker();
  }

  /**
   * The places of all quotes of those who may be meant by an id, a name or an alias, and perhaps of
   * a few others, in the order of the articles and their texts.
   */
  List<QuotePlace> quotesOf(String name) {
    long half = SpeakerNumbers.half(name);
    int found = Arrays.binarySearch(names, half);
    long[] quotes = new long[0];
    for (int at = found < 0 ? -found - 1 : found;
        at < names.length && names[at] >> Integer.SIZE == half >> Integer.SIZE;
        at++) {
      int speaker = (int) names[at];
      int size = quotes.length;
      int more = starts[speaker + 1] - starts[speaker];
      quotes = Arrays.copyOf(quotes, size + more);
      System.arraycopy(places, starts[speaker], quotes, size, more);
    }
    Arrays.sort(quotes);
    return Arrays.stream(quotes)
        .distinct()
        .mapToObj(place -> new QuotePlace(article(place), (int) place))
        .toList();
  }

  private LibraryArticle article(long place) {
    return articles.get((int) (place >> Integer.SIZE));
  }

  private Quote quote(int entry) {
    return article(places[entry]).stored().quotes().get((int) places[entry]);
  }

  /** One who has quotes of a listing; {@code first} is the first of these. */
  private record Listed(int speaker, int quotes, long first) {}

  /**
   * Who has quotes of a listing, each made when it is looked at; of several who speak together
   * each.
   *
   * @param byQuotes those with most quotes first; equals, and otherwise all, in the order in which
   *     they are first quoted
   */
  List<LibrarySpeaker> speakers(QuoteListing listing, boolean byQuotes) {
    List<Listed> listed = new ArrayList<>();
    for (int speaker = 0; speaker + 1 < starts.length; speaker++) {
      if (speaker % BETWEEN_CHECKS == 0) {
        Cancellation.check();
      }
      listed(speaker, listing).ifPresent(listed::add);
    }
    Comparator<Listed> order = Comparator.comparingLong(Listed::first);
    listed.sort(
        byQuotes ? Comparator.comparingInt(Listed::quotes).reversed().thenComparing(order) : order);
    return new AbstractList<>() {
      @Override
      public LibrarySpeaker get(int index) {
        return told(listed.get(index), listing);
      }

      @Override
      public int size() {
        return listed.size();
      }
    };
  }

  private Optional<Listed> listed(int speaker, QuoteListing listing) {
    int quotes = 0;
    long first = 0;
    for (int entry = starts[speaker]; entry < starts[speaker + 1]; entry++) {
      if (holds(listing, entry)) {
        first = quotes == 0 ? places[entry] : first;
        quotes++;
      }
    }
    return quotes == 0 ? Optional.empty() : Optional.of(new Listed(speaker, quotes, first));
  }

  private boolean holds(QuoteListing listing, int entry) {
    if (members[entry] == UNLISTED) {
      return false;
    }
    double confidence = confidences[entry];
    return confidence < 0
        ? listing.attitudes() && quote(entry).confidence() >= listing.minConfidence()
        : confidence >= listing.minConfidence();
  }

  /** As the first articles tell them. */
  private LibrarySpeaker told(Listed listed, QuoteListing listing) {
    Told told = new Told();
    long last = -1;
    for (int entry = starts[listed.speaker()]; entry < starts[listed.speaker() + 1]; entry++) {
      long article = places[entry] >> Integer.SIZE;
      if (article != last && holds(listing, entry)) {
        last = article;
        told.add(article(places[entry]), speaker(entry));
      }
    }
    return told.speaker(listed.quotes());
  }

  /** What is known of one speaker so far. */
  private static final class Told {

    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<String> articles = new ArrayList<>();
    private Optional<Speaker> first = Optional.empty();
    private Optional<String> role = Optional.empty();
    private int articleCount;

    void add(LibraryArticle article, Speaker speaker) {
      first = first.or(() -> Optional.of(speaker));
      role = role.or(speaker::role);
      articleCount++;
      for (String alias : speaker.aliases()) {
        if (aliases.size() < LibrarySpeaker.MOST_ALIASES) {
          aliases.add(alias);
        }
      }
      if (articles.size() < LibrarySpeaker.MOST_ARTICLES) {
        articles.add(article.id());
      }
    }

    LibrarySpeaker speaker(int quotes) {
      Speaker known = first.orElseThrow();
      return new LibrarySpeaker(
          known.id(), known.name(), List.copyOf(aliases), role, quotes, articleCount, articles);
    }
  }
}
