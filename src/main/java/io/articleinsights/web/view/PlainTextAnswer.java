package io.articleinsights.web.view;

/** An answer that can also be read as plain text. */
interface PlainTextAnswer {

  String plainText();
}
