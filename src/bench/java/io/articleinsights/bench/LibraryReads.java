package io.articleinsights.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Prints how long a running service takes for reads that it has not kept, one after another, and
 * how large the answers are. Start the service with {@code -Darticles.cache.max-bytes=0}.
 */
public final class LibraryReads {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String base;
  private final List<String> articles;
  private final List<String> words;
  private final List<String> speakers;
  private final Random random = new Random(1);

  private LibraryReads(String base) throws IOException, InterruptedException {
    this.base = base;
    this.articles = fields("/api/v1/articles?size=500", "id");
    this.words = fields("/api/v1/keywords?size=500&kind=WORD", "keyword");
    this.speakers = fields("/api/v1/speakers?size=500", "id");
  }

  /**
   * @param args address of the service, how often each read is made
   */
  public static void main(String[] args) throws Exception {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 200;
    new LibraryReads(args[0]).run(times);
  }

  private interface Read {
    String path();
  }

  private void run(int times) throws IOException, InterruptedException {
    System.out.println("                              p50 ms   p99 ms   max ms   largest kB");
    measure("search, two words", times, () -> "/api/v1/search?q=" + word() + "+" + word());
    measure("search, two common words", times, this::commonWords);
    measure("search, one word, size=500", times, () -> "/api/v1/search?size=500&q=" + word());
    measure("search, phrase or word", times, this::phrase);
    measure("quotes?q=", times, () -> "/api/v1/quotes?q=" + word());
    measure("quotes?speaker=", times, () -> "/api/v1/quotes?speaker=" + any(speakers));
    measure("quotes, size=500", times, () -> "/api/v1/quotes?size=500&page=" + page());
    measure("speakers", times, () -> "/api/v1/speakers?page=" + page());
    measure("speakers, size=500", times, () -> "/api/v1/speakers?size=500&page=" + page());
    measure("paragraphs, size=500", times, () -> "/api/v1/paragraphs?size=500&page=" + page());
    measure("keywords", times, () -> "/api/v1/keywords?page=" + page());
    measure("keywords, phrases by score", times, this::phrases);
    measure("keywords, size=500, places", times, this::keywordsWithPlaces);
    measure("keywords/{keyword}", times, () -> "/api/v1/keywords/" + word());
    measure("keywords/{keyword}, size=500", times, () -> keyword("?size=500&occurrences=100"));
    measure("summary", times, () -> "/api/v1/summary?sentences=" + (1 + random.nextInt(20)));
    measure("articles, size=500", times, () -> "/api/v1/articles?size=500&page=" + page());
    for (String part : List.of("", "/quotes", "/keywords", "/keywords?limit=500", "/summary")) {
      measure("article" + part, times, () -> "/api/v1/articles/" + any(articles) + part);
    }
  }

  private String commonWords() {
    return "/api/v1/search?q="
        + encoded(words.get(random.nextInt(Math.min(20, words.size()))))
        + "+"
        + encoded(words.get(random.nextInt(Math.min(20, words.size()))));
  }

  private String phrase() {
    return "/api/v1/search?q=%22" + word() + "+" + word() + "%22+OR+" + word();
  }

  private String phrases() {
    return "/api/v1/keywords?kind=PHRASE&sort=score&size=10&page=" + page();
  }

  private String keywordsWithPlaces() {
    return "/api/v1/keywords?size=500&occurrences=100&page=" + page();
  }

  private String keyword(String query) {
    return "/api/v1/keywords/" + word() + query;
  }

  private int page() {
    return 1 + random.nextInt(10);
  }

  private String word() {
    return encoded(any(words));
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void measure(String name, int times, Read read) throws IOException, InterruptedException {
    for (int warm = 0; warm < Math.max(20, times / 4); warm++) {
      get(read.path());
    }
    long[] nanos = new long[times];
    int largest = 0;
    for (int turn = 0; turn < times; turn++) {
      String path = read.path();
      long begin = System.nanoTime();
      int length = get(path).length;
      nanos[turn] = System.nanoTime() - begin;
      largest = Math.max(largest, length);
    }
    Arrays.sort(nanos);
    System.out.printf(
        "%-28s %8.2f %8.2f %8.2f %12.1f%n",
        name,
        nanos[times / 2] / 1e6,
        nanos[Math.min(times - 1, times * 99 / 100)] / 1e6,
        nanos[times - 1] / 1e6,
        largest / 1e3);
  }

  private byte[] get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200 && response.statusCode() != 404) {
      throw new IOException(path + " answers " + response.statusCode());
    }
    return response.body();
  }

  /** The values of a field, wherever it stands in an answer. */
  private List<String> fields(String path, String name) throws IOException, InterruptedException {
    String json = new String(get(path), StandardCharsets.UTF_8);
    return new ArrayList<>(
        Pattern.compile('"' + name + "\":\"([^\"\\\\]+)\"")
            .matcher(json)
            .results()
            .map((MatchResult found) -> found.group(1))
            .distinct()
            .toList());
  }
}
