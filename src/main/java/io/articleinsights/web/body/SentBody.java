package io.articleinsights.web.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.article.format.Format;
import io.articleinsights.article.format.encoding.TextDecoder;
import io.articleinsights.article.format.encoding.UndecodableException;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Shown;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads what was sent to be analysed; what cannot be read is refused with a reason. */
public final class SentBody {

  private static final int LONGEST_ID = 200;

  private final ObjectMapper mapper;

  public SentBody(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The text of bytes, a byte order mark left out.
   *
   * @param declared the encoding that the request names
   */
  public static String text(byte[] bytes, Format format, Optional<Charset> declared) {
    try {
      return present(TextDecoder.decode(bytes, format, declared), "The body");
    } catch (UndecodableException noText) {
      throw RequestProblem.unreadable("The body is " + noText.getMessage() + ".");
    }
  }

  /** The text of a JSON object with a text and perhaps a title. */
  public SentText json(byte[] bytes) {
    String json = text(bytes, Format.PLAIN_TEXT, Optional.empty());
    try (JsonParser parser = mapper.createParser(json)) {
      return object(parser);
    } catch (JacksonException malformed) {
      throw RequestProblem.unreadable("The body is not JSON: " + place(malformed) + ".");
    } catch (IOException unreadable) {
      throw RequestProblem.unreadable("The body cannot be read.");
    }
  }

  private static String place(JacksonException malformed) {
    return malformed.getLocation() == null
        ? "it ends too early"
        : "see line "
            + malformed.getLocation().getLineNr()
            + ", column "
            + malformed.getLocation().getColumnNr();
  }

  private static SentText object(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw RequestProblem.unreadable("The body must be a JSON object with a text.");
    }
    Optional<String> id = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> text = Optional.empty();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "id" -> id = string(parser, name).map(SentBody::id);
        case "title" -> title = string(parser, name);
        case "text" -> text = string(parser, name);
        default -> throw refused(Shown.of(name), "is unknown here; known are id, title, text");
      }
    }
    if (parser.nextToken() != null) {
      throw RequestProblem.unreadable("The body goes on after the JSON object.");
    }
    String given = text.orElseThrow(() -> refused("text", "must be given"));
    return new SentText(id, title.filter(line -> !line.isBlank()), present(given, "'text'"));
  }

  private static String id(String given) {
    if (given.isEmpty() || given.length() > LONGEST_ID) {
      throw refused("id", "must have 1 to " + LONGEST_ID + " characters");
    }
    return given;
  }

  /** The id that a JSON object carries, whatever else may be wrong with it. */
  public Optional<String> id(byte[] bytes) {
    try (JsonParser parser = mapper.createParser(bytes)) {
      return parser.nextToken() == JsonToken.START_OBJECT ? id(parser) : Optional.empty();
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> id(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean here = parser.currentName().equals("id");
      if (parser.nextToken() == JsonToken.VALUE_STRING && here) {
        return Optional.of(parser.getText()).filter(given -> given.length() <= LONGEST_ID);
      }
      parser.skipChildren();
    }
    return Optional.empty();
  }

  private static Optional<String> string(JsonParser parser, String name) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> Optional.of(parser.getText());
      case VALUE_NULL -> Optional.empty();
      default -> throw refused(name, "must be a string");
    };
  }

  private static String present(String text, String what) {
    if (text.isBlank()) {
      throw RequestProblem.unreadable(what + " holds no text.");
    }
    return text;
  }

  private static RequestProblem refused(String field, String message) {
    return RequestProblem.invalid(List.of(new Violation(field, message)));
  }
}
