package io.articleinsights.article.format.html;

import io.articleinsights.article.format.Block;
import io.articleinsights.article.format.Document;
import io.articleinsights.article.format.DocumentBuilder;
import io.articleinsights.article.format.html.head.PageHead;
import java.util.List;
import org.jsoup.Jsoup;

/** Reads a web page: finds the article in it and takes its text out. */
public final class HtmlReader {

  public Document read(String source) {
    org.jsoup.nodes.Document page = Jsoup.parse(source);
    return read(
        PageHead.of(page), Outliner.outline(page.body(), new ElementNames()), Tuning.STANDARD);
  }

  static Document read(PageHead head, PageOutline outline, Tuning tuning) {
    Body body = new BodyFinder(outline, head.title(), tuning).find();
    ToldBody toldBody = new ToldBody(head.body(), tuning);
    toldBody.correct(body);
    PageDoubts doubts = new PageDoubts(head, body, tuning);
    List<String> told = toldBody.insteadOf(body);
    if (doubts.isIndex() && told.isEmpty()) {
      body.leaveOutAll();
    }
    return document(body, told, head.title()).build(head.metadata(), doubts.all(told));
  }

  /**
   * The headline, then what is kept, and what was left out among it.
   *
   * @param told paragraphs to take in place of those that the page shows; none for the shown ones
   */
  private static DocumentBuilder document(Body body, List<String> told, String title) {
    DocumentBuilder builder = new DocumentBuilder();
    builder.append(body.headline().isPresent() ? body.headlineText() : title);
    builder.end(Block.Markup.TITLE);
    for (String paragraph : told) {
      builder.append(paragraph);
      builder.end(Block.Markup.TEXT);
    }
    for (int i = body.from(); i < body.end(); i++) {
      if (body.keeps(i) && told.isEmpty()) {
        builder.append(body.block(i).text());
        builder.end(Block.Markup.TEXT);
      } else if (body.leftOut(i).isPresent() && i != body.headline().orElse(-1)) {
        builder.append(body.block(i).text());
        builder.endAside(body.leftOut(i).get());
      }
    }
    return builder;
  }
}
