package io.articleinsights.article.format.html;

import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.Document;
import io.articleinsights.article.format.DocumentBuilder;
import io.articleinsights.article.format.html.head.PageHead;
import io.articleinsights.article.metadata.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a web page: finds the article in it and takes its text out. */
public final class HtmlReader {

  public Document read(String source) {
    org.jsoup.nodes.Document page = Jsoup.parse(source);
    String title = title(page);
    Body body = new BodyFinder(Outliner.outline(page.body()), title).find();
    return document(body, title, PageHead.of(page).metadata());
  }

  private static String title(org.jsoup.nodes.Document page) {
    Element meta = page.selectFirst("meta[property=og:title]");
    return meta != null && !meta.attr("content").isBlank() ? meta.attr("content") : page.title();
  }

  /** The headline, then what is kept, and what was left out among it. */
  private static Document document(Body body, String title, Metadata metadata) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.append(body.headline().isPresent() ? body.headlineText() : title);
    builder.end(Block.Role.TITLE);
    for (int i = body.from(); i < body.end(); i++) {
      if (body.keeps(i)) {
        builder.append(body.block(i).text());
        builder.end(Block.Role.TEXT);
      } else if (body.leftOut(i).isPresent() && i != body.headline().orElse(-1)) {
        builder.append(body.block(i).text());
        builder.endAside(body.leftOut(i).get());
      }
    }
    return builder.build(metadata);
  }
}
