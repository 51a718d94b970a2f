package io.articleinsights.bench;

/** Web pages of any length: one as newspapers make them, and those that break readers of pages. */
enum PageShape {
  NEWS("news page") {
    @Override
    void fill(StringBuilder page, int length) {
      page.append(
          "<!doctype html><html lang=en><head><title>Council backs wall</title></head><body>");
      page.append("<nav><ul>").append("<li><a href=/s>Section of news</a></li>".repeat(20));
      page.append("</ul></nav><main><article><h1>Council backs wall</h1>");
      while (page.length() < length * 0.8) {
        int number = page.length();
        page.append(
                "<p class=\"story-text\">The council of Elmton voted on Tuesday, for time number ")
            .append(number)
            .append(", to build a <a href=\"/walls/")
            .append(number)
            .append("\">harbour wall</a> before winter, &ldquo;since it has waited&rdquo;.</p>\n");
      }
      page.append("</article></main><aside class=related>");
      while (page.length() < length) {
        page.append(
            "<div class=\"card card--small\"><a href=/x><img src=x.jpg alt=x><h3>Mayor opens");
        page.append(" bridge over the river</h3></a><span>").append(page.length());
        page.append("</span></div>\n");
      }
    }
  },
  DEEP("a tree as deep as it is long") {
    @Override
    void fill(StringBuilder page, int length) {
      repeat(page, "<div>", length);
    }
  },
  UNCLOSED_INLINE("unclosed <b>, <i>, <a>") {
    @Override
    void fill(StringBuilder page, int length) {
      repeat(page, "<b><i><a href=x>a ", length);
    }
  },
  UNCLOSED_BLOCKS("unclosed <p>, <li>, <td>") {
    @Override
    void fill(StringBuilder page, int length) {
      repeat(page, "<p>a<li>b<td>c", length);
    }
  },
  TABLES("nested tables") {
    @Override
    void fill(StringBuilder page, int length) {
      repeat(page, "<table><tr><td>a", length);
    }
  },
  ATTRIBUTE("one huge attribute") {
    @Override
    void fill(StringBuilder page, int length) {
      page.append("<div class=\"");
      repeat(page, "ab-cd ", length);
      page.append("\">a</div>");
    }
  },
  ATTRIBUTES("one tag, many attributes") {
    @Override
    void fill(StringBuilder page, int length) {
      page.append("<div ");
      while (page.length() < length) {
        page.append('a').append(page.length()).append("=1 ");
      }
      page.append(">a</div>");
    }
  },
  CLASSES("every element with a class of its own") {
    @Override
    void fill(StringBuilder page, int length) {
      while (page.length() < length) {
        page.append("<div class=c").append(page.length()).append(">a</div>");
      }
    }
  },
  ENTITIES("entities") {
    @Override
    void fill(StringBuilder page, int length) {
      page.append("<p>");
      repeat(page, "&amp;&lt;&#38;&notit;", length);
    }
  },
  NULLS("null bytes") {
    @Override
    void fill(StringBuilder page, int length) {
      repeat(page, "<p>\0a\0<\0b>", length);
    }
  },
  SCRIPTS("linked data, all open brackets") {
    @Override
    void fill(StringBuilder page, int length) {
      page.append("<script type='application/ld+json'>");
      repeat(page, "[{\"@graph\":", length);
      page.append("</script>");
    }
  };

  private final String title;

  PageShape(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** A page of so many characters, or a few more. */
  String page(int length) {
    StringBuilder page = new StringBuilder(length + 1000);
    fill(page, length);
    return page.toString();
  }

  abstract void fill(StringBuilder page, int length);

  private static void repeat(StringBuilder page, String piece, int length) {
    while (page.length() < length) {
      page.append(piece);
    }
  }
}
