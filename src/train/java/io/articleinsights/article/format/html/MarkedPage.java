package io.articleinsights.article.format.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.article.ComposedBody;
import io.articleinsights.article.format.html.head.PageHead;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page whose body a person marked. */
final class MarkedPage {

  private final String site;
  private final Document page;
  private final PageHead head;
  private final Shingles gold;
  private final Set<String> names = new HashSet<>();
  private final Map<io.articleinsights.article.format.Document, PageScore> known = new HashMap<>();
  private PageOutline outline;

  private MarkedPage(String site, Document page, Shingles gold) {
    this.site = site;
    this.page = page;
    this.gold = gold;
    this.head = PageHead.of(page);
    outline(new SeenNames(names));
  }

  /**
   * @param folder with {@code gold.json} (id to address and body) and {@code pages/ID.html.gz}
   */
  static List<MarkedPage> load(Path folder) throws IOException {
    List<MarkedPage> pages = new ArrayList<>();
    JsonNode marked = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    for (Map.Entry<String, JsonNode> entry : marked.properties()) {
      Path file = folder.resolve("pages").resolve(entry.getKey() + ".html.gz");
      try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(
            new MarkedPage(
                site(URI.create(entry.getValue().path("url").asText()).getHost()),
                Jsoup.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)),
                new Shingles(entry.getValue().path("body").asText())));
      }
    }
    return pages;
  }

  /** The last two labels of a host, or three when the last but one is short: "express.co.uk". */
  private static String site(String host) {
    String[] labels = host.split("\\.");
    int last = labels.length - 1;
    boolean isShort = last > 1 && labels[last - 1].length() <= 3 && labels[last].length() == 2;
    int first = Math.max(0, last - (isShort ? 2 : 1));
    return String.join(".", List.of(labels).subList(first, last + 1));
  }

  String site() {
    return site;
  }

  /** The words of the table of names that its elements have. */
  Set<String> names() {
    return names;
  }

  void outline(Map<String, Naming> table) {
    known.clear();
    outline = Outliner.outline(page.body(), new ElementNames(table));
  }

  PageScore score(Tuning tuning) {
    io.articleinsights.article.format.Document read = HtmlReader.read(head, outline, tuning);
    return known.computeIfAbsent(read, MarkedPage.this::score);
  }

  private PageScore score(io.articleinsights.article.format.Document read) {
    return PageScore.of(gold, new Shingles(ComposedBody.of(read)));
  }
}
