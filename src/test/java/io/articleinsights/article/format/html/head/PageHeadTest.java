package io.articleinsights.article.format.html.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.metadata.Metadata;
import io.articleinsights.article.metadata.MetadataSource;
import io.articleinsights.article.metadata.Moment;
import io.articleinsights.article.metadata.MomentParser;
import io.articleinsights.article.metadata.Sourced;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageHeadTest {

  private static final String LINKED =
      """
      {"@context": "https://schema.org", "@type": "NewsArticle",
       "headline": "Tram line opens", "url": "/news/tram?from=app",
       "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bob Roe"}],
       "publisher": {"@type": "Organization", "name": "The Daily Paper"},
       "datePublished": "2024-03-03T15:04:00-05:00", "dateModified": "2024-03-04",
       "articleSection": ["City", "News"], "keywords": "trams, port &amp; harbour",
       "image": {"@type": "ImageObject", "url": "https://example.com/tram.jpg"},
       "inLanguage": "en-GB", "description": "A line to the port.",
       "articleBody": "The line opened.\\n\\nIt runs to the port."}
      """;

  @Test
  void readsLinkedData() {
    PageHead head =
        read(script(LINKED) + "<link rel=canonical href='https://example.com/news/tram'>");
    Metadata data = head.metadata();
    assertEquals(linked(List.of("Ann Lee", "Bob Roe")), data.authors());
    assertEquals(linked(moment("2024-03-03T15:04:00-05:00")), data.published());
    assertEquals(linked(moment("2024-03-04")), data.modified());
    assertEquals(linked("The Daily Paper"), data.site());
    assertEquals(linked("City"), data.section());
    assertEquals(linked(List.of("trams", "port & harbour")), data.tags());
    assertEquals(linked("https://example.com/tram.jpg"), data.image());
    assertEquals(linked("A line to the port."), data.description());
    assertEquals(linked("en-GB"), data.language());
    assertEquals(List.of("The line opened.", "It runs to the port."), head.body());
  }

  @Test
  void theCanonicalLinkGoesBeforeOtherAddresses() {
    Metadata data =
        read(script(LINKED) + "<link rel=canonical href='https://example.com/news/tram'>")
            .metadata();
    assertEquals(from(MetadataSource.META, "https://example.com/news/tram"), data.url());
  }

  @Test
  void findsTheArticleInAGraphAndWhatItNames() {
    String graph =
        """
        {"@graph": [{"@type": "WebSite", "name": "Site"},
          {"@type": "Person", "@id": "#ann", "name": "Ann Lee", "url": "x"},
          {"@type": ["Article", "NewsArticle"], "headline": "Tram", "author": {"@id": "#ann"}}]}
        """;
    assertEquals(linked(List.of("Ann Lee")), read(script(graph)).metadata().authors());
  }

  @Test
  void anotherArticleIsNotBelieved() {
    String two =
        """
        [{"@type": "Article", "headline": "Fire", "author": "Cy Poe"},
         {"@type": "Article", "headline": "Tram line opens", "author": "Ann Lee"}]
        """;
    assertEquals(
        linked(List.of("Ann Lee")),
        read("<title>Tram line opens | Paper</title>" + script(two)).metadata().authors());
    assertEquals(Optional.empty(), read("<title>News</title>" + script(two)).metadata().authors());
  }

  @Test
  void brokenLinkedDataIsLeftAlone() {
    Metadata data = read(script("{\"@type\": \"Article\", \"author\": }") + og()).metadata();
    assertEquals(from(MetadataSource.OPEN_GRAPH, "The Paper"), data.site());
  }

  @Test
  void readsPropertiesForSocialNetworksBeforeOtherMetaElements() {
    Metadata data =
        read(og()
                + "<meta name=description content='Of meta.'><meta name=author content='By Ann Lee"
                + " and Bob Roe'><meta name=keywords content='a, b'><meta name=date"
                + " content=2024-03-03>")
            .metadata();
    assertEquals(from(MetadataSource.OPEN_GRAPH, "Of graph."), data.description());
    assertEquals(from(MetadataSource.META, List.of("Ann Lee", "Bob Roe")), data.authors());
    assertEquals(from(MetadataSource.META, List.of("a", "b")), data.tags());
    assertEquals(from(MetadataSource.META, moment("2024-03-03")), data.published());
    assertEquals(from(MetadataSource.OPEN_GRAPH, "https://example.com/a"), data.url());
  }

  @Test
  void readsMicrodata() {
    Metadata data =
        read("<article><h1>Tram</h1><span itemprop=author itemscope><a itemprop=name>Ann Lee</a>"
                + "</span><time itemprop=datePublished datetime=2024-03-03T15:04Z>today</time>"
                + "<meta itemprop=articleSection content=City></article>")
            .metadata();
    assertEquals(from(MetadataSource.MICRODATA, List.of("Ann Lee")), data.authors());
    assertEquals(from(MetadataSource.MICRODATA, moment("2024-03-03T15:04:00Z")), data.published());
    assertEquals(from(MetadataSource.MICRODATA, "City"), data.section());
  }

  @Test
  void nothingThatAClickWouldExecuteIsAnAddress() {
    Metadata data =
        read("<meta property=og:image content='javascript:alert(1)'><link rel=canonical href='/a'>")
            .metadata();
    assertEquals(Optional.empty(), data.image());
    assertEquals(Optional.empty(), data.url());
  }

  @Test
  void readsTheUpdatesOfLiveBlogs() {
    PageHead head =
        read(
            script(
                """
                {"@type": "LiveBlogPosting", "headline": "Live", "isAccessibleForFree": false,
                 "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Second",
                   "articleBody": "<p>It <b>ended</b>.</p><p>All left.</p>"},
                  {"@type": "BlogPosting", "articleBody": "It began."}]}
                """));
    assertEquals(List.of("Second", "It ended.", "All left.", "It began."), head.body());
    assertTrue(head.locked());
  }

  private static String og() {
    return "<meta property='og:site_name' content='The Paper'><meta property='og:url'"
        + " content='https://example.com/a'><meta property='og:description' content='Of graph.'>";
  }

  private static PageHead read(String head) {
    return PageHead.of(Jsoup.parse(head));
  }

  private static String script(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static Moment moment(String written) {
    return MomentParser.parse(written).orElseThrow();
  }

  private static <T> Optional<Sourced<T>> linked(T value) {
    return from(MetadataSource.JSON_LD, value);
  }

  private static <T> Optional<Sourced<T>> from(MetadataSource source, T value) {
    return Optional.of(new Sourced<>(value, source));
  }
}
