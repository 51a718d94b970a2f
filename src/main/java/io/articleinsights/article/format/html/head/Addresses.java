package io.articleinsights.article.format.html.head;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

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

  static Addresses of(PageElements page) {
    Optional<String> base = first(page.links(), "base", "", "", "href");
    Optional<String> canonical = first(page.links(), "link", "rel", "canonical", "href");
    Optional<String> shared =
        first(page.metas(), "meta", "property", "og:url", "content")
            .or(() -> first(page.metas(), "meta", "name", "og:url", "content"));
    Addresses root =
        new Addresses(
            Stream.of(base, canonical, shared)
                .flatMap(Optional::stream)
                .filter(Addresses::isOfWeb)
                .flatMap(address -> parsed(address).stream())
                .findFirst(),
            Optional.empty(),
            Optional.empty());
    return new Addresses(
        root.base, canonical.flatMap(root::absolute), shared.flatMap(root::absolute));
  }

  private static Optional<String> first(
      List<Element> elements, String tag, String attribute, String value, String told) {
    return elements.stream()
        .filter(element -> element.normalName().equals(tag))
        .filter(element -> attribute.isEmpty() || element.attr(attribute).equalsIgnoreCase(value))
        .map(element -> element.attr(told).strip())
        .filter(address -> !address.isEmpty())
        .findFirst();
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
