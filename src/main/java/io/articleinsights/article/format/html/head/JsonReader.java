package io.articleinsights.article.format.html.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259), strictly but for one thing that many pages do and every reader of them
 * forgives: line breaks and other control characters in strings.
 *
 * <p>It is our own because the core of this program holds no library for JSON, and needs no more
 * than this: values of scripts that are in memory already, read once. Nesting is bounded; each
 * character is looked at once.
 */
final class JsonReader {

  private static final int DEEPEST = 64;

  private final String source;
  private int at;
  private int depth;

  private JsonReader(String source) {
    this.source = source;
  }

  /** The value of a text; empty when it is not JSON. */
  static Optional<Json> read(String source) {
    try {
      JsonReader reader = new JsonReader(source);
      Json value = reader.value();
      reader.skipBlanks();
      return reader.at == source.length() ? Optional.of(value) : Optional.empty();
    } catch (MalformedJsonException malformed) {
      return Optional.empty();
    }
  }

  private Json value() throws MalformedJsonException {
    skipBlanks();
    return switch (peek()) {
      case '{' -> node();
      case '[' -> array();
      case '"' -> new Json.Text(string());
      default -> word();
    };
  }

  private Json node() throws MalformedJsonException {
    Map<String, Json> fields = new LinkedHashMap<>();
    open();
    while (!closes('}', fields.isEmpty())) {
      skipBlanks();
      String name = string();
      skipBlanks();
      take(':');
      fields.putIfAbsent(name, value());
    }
    return new Json.Node(fields);
  }

  private Json array() throws MalformedJsonException {
    List<Json> items = new ArrayList<>();
    open();
    while (!closes(']', items.isEmpty())) {
      items.add(value());
    }
    return new Json.Array(items);
  }

  private void open() throws MalformedJsonException {
    at++;
    if (++depth > DEEPEST) {
      throw new MalformedJsonException();
    }
  }

  /** Takes the bracket that closes, or else the comma before the next item. */
  private boolean closes(char bracket, boolean first) throws MalformedJsonException {
    skipBlanks();
    if (peek() == bracket) {
      at++;
      depth--;
      return true;
    }
    if (!first) {
      take(',');
    }
    return false;
  }

  private String string() throws MalformedJsonException {
    take('"');
    StringBuilder text = new StringBuilder();
    while (peek() != '"') {
      char c = source.charAt(at++);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() throws MalformedJsonException {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw new MalformedJsonException();
    };
  }

  private char unit() throws MalformedJsonException {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw new MalformedJsonException();
      }
      unit = 16 * unit + digit;
      at++;
    }
    return (char) unit;
  }

  /** A number, a truth value or null. */
  private Json word() throws MalformedJsonException {
    int start = at;
    while (at < source.length() && isOfWord(source.charAt(at))) {
      at++;
    }
    String word = source.substring(start, at);
    if (word.equals("null")) {
      return Json.Nothing.NULL;
    }
    if (word.equals("true") || word.equals("false") || isNumber(word)) {
      return new Json.Text(word);
    }
    throw new MalformedJsonException();
  }

  private static boolean isOfWord(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c == '-'
        || c == '+'
        || c == '.'
        || c == 'E';
  }

  private static boolean isNumber(String word) {
    return word.length() <= 100 && word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
  }

  private void take(char c) throws MalformedJsonException {
    if (peek() != c) {
      throw new MalformedJsonException();
    }
    at++;
  }

  private char peek() throws MalformedJsonException {
    if (at == source.length()) {
      throw new MalformedJsonException();
    }
    return source.charAt(at);
  }

  private void skipBlanks() {
    while (at < source.length() && " \t\r\n".indexOf(source.charAt(at)) >= 0) {
      at++;
    }
  }

  /** The text is not JSON. */
  private static final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1;

    MalformedJsonException() {
      super("not JSON", null, false, false);
    }
  }
}
