package io.articleinsights.web;

/** An answer that can also be read as plain text. */
interface PlainText {

  String plainText();
}
