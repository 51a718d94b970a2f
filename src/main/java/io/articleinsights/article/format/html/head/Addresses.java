package io.articleinsights.article.format.html.head;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Makes a page's addresses absolute, as far as the page itself tells where it stands. Only
 * addresses of the web pass: nothing that a click would execute.
 *
 * @param base what relative addresses refer to; empty when the page does not tell
 * @param canonical the page's address by its canonical link
 * @param shared the page's address by {@code og:url}
 */
record Addresses(Optional<URI> base, Optional<String> canonical, Optional<String> shared) {

  private static final int LONGEST = 2000;

  static Addresses of(Document page) {
    Optional<String> base = first(page, "base[href]", "href");
    Optional<String> canonical = first(page, "link[rel=canonical]", "href");
    Optional<String> graph = first(page, "meta[property=og:url], meta[name=og:url]", "content");
    Addresses root =
        new Addresses(
            Stream.of(base, canonical, graph)
                .flatMap(Optional::stream)
                .filter(Addresses::isOfWeb)
                .flatMap(address -> parsed(address).stream())
                .findFirst(),
            Optional.empty(),
            Optional.empty());
    return new Addresses(
        root.base, canonical.flatMap(root::absolute), graph.flatMap(root::absolute));
  }

  private static Optional<String> first(Document page, String query, String attribute) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(attribute).strip())
        .filter(address -> !address.isEmpty());
  }

  /** The page's own address. */
  Optional<String> own() {
    return canonical.or(() -> shared);
  }

  /** An address of the web in full; empty when it is none, or relative to nothing known. */
  Optional<String> absolute(String address) {
    String stripped = address.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST || hasBlank(stripped)) {
      return Optional.empty();
    }
    if (isOfWeb(stripped)) {
      return Optional.of(stripped);
    }
    return base.flatMap(known -> parsed(stripped).map(known::resolve))
        .map(URI::toString)
        .filter(Addresses::isOfWeb);
  }

  private static boolean isOfWeb(String address) {
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }

  private static boolean hasBlank(String address) {
    return address.chars().anyMatch(c -> c <= ' ' || c == 0x7F || Character.isSpaceChar(c));
  }

  private static Optional<URI> parsed(String address) {
    try {
      return Optional.of(new URI(address));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
