package io.articleinsights.web.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.web.problem.RequestProblem;
import io.articleinsights.web.problem.Violation;
import io.articleinsights.web.request.Shown;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads what was sent to be analysed; what cannot be read is refused with a reason. */
public final class SentBody {

  private static final int LONGEST_ID = 200;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final ObjectMapper mapper;

  public SentBody(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** The text of bytes that must be UTF-8, a byte order mark at the start left out. */
  public static String text(byte[] bytes) {
    String text = decoded(bytes);
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return present(marked ? text.substring(1) : text, "The body");
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      throw RequestProblem.unreadable("The body is not UTF-8.");
    }
  }

  /** The text of a JSON object with a text and perhaps a title. */
  public SentText json(byte[] bytes) {
    String json = decoded(bytes);
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
      throw RequestProblem.unreadable("The body goes on behind the JSON object.");
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
