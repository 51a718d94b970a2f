package io.articleinsights.spark.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.articleinsights.article.format.Format;
import io.articleinsights.article.format.encoding.TextDecoder;
import io.articleinsights.article.format.encoding.UndecodableException;
import io.articleinsights.spark.record.RecordRefusal.Reason;
import java.util.Optional;

/**
 * Reads raw records as articles, and refuses what an analysis over HTTP would refuse. Immutable and
 * safe for use by many threads.
 */
public final class RecordReader {

  private final ObjectMapper mapper =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private final long maxBytes;

  /**
   * @param maxBytes longer bodies are refused
   */
  public RecordReader(long maxBytes) {
    this.maxBytes = maxBytes;
  }

  public ArticleRecord read(RawRecord record) throws RecordRefusal {
    if (record.bytes() > maxBytes) {
      throw new RecordRefusal(Reason.TOO_LARGE, "It is longer than " + maxBytes + " bytes.");
    }
    return switch (record.form()) {
      case JSON -> ofJson(record, decode(record, Format.PLAIN_TEXT));
      case TEXT -> ofText(record, Format.PLAIN_TEXT);
      case HTML -> ofText(record, Format.HTML);
      case MARKDOWN -> ofText(record, Format.MARKDOWN);
    };
  }

  /** Text in the encodings that the service reads, told by the bytes alone. */
  private static String decode(RawRecord record, Format format) throws RecordRefusal {
    try {
      return TextDecoder.decode(record.body(), format, Optional.empty());
    } catch (UndecodableException noText) {
      throw new RecordRefusal(Reason.UNREADABLE, "It is " + noText.getMessage() + ".");
    }
  }

  private static ArticleRecord ofText(RawRecord record, Format format) throws RecordRefusal {
    return article(
        record,
        record.id().orElse(record.key()),
        record.title(),
        decode(record, format),
        format,
        record.published(),
        record.publication());
  }

  private ArticleRecord ofJson(RawRecord record, String body) throws RecordRefusal {
    JsonNode object = object(body);
    String id = id(object).orElse(record.key());
    try {
      return article(
          record,
          id,
          string(object, "title"),
          string(object, "text").orElse(""),
          format(object),
          string(object, "published"),
          string(object, "publication"));
    } catch (RecordRefusal unnamed) {
      throw new RecordRefusal(unnamed.reason(), unnamed.getMessage(), Optional.of(id));
    }
  }

  private JsonNode object(String json) throws RecordRefusal {
    try {
      JsonNode node = mapper.readTree(json);
      if (node.isObject()) {
        return node;
      }
    } catch (JsonProcessingException malformed) {
      throw new RecordRefusal(
          Reason.UNREADABLE, "It is not JSON: " + malformed.getOriginalMessage());
    }
    throw new RecordRefusal(Reason.UNREADABLE, "It must be a JSON object with a text.");
  }

  /** A number is as good an id as a string. */
  private static Optional<String> id(JsonNode object) throws RecordRefusal {
    JsonNode id = object.path("id");
    return id.isNumber() ? Optional.of(id.asText()) : string(object, "id");
  }

  private static Optional<String> string(JsonNode object, String name) throws RecordRefusal {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new RecordRefusal(Reason.UNREADABLE, "'" + name + "' must be a string.");
    }
    return Optional.of(value.asText()).filter(text -> !text.isBlank());
  }

  private static Format format(JsonNode object) throws RecordRefusal {
    return switch (string(object, "format").orElse("text")) {
      case "text" -> Format.PLAIN_TEXT;
      case "html" -> Format.HTML;
      case "markdown" -> Format.MARKDOWN;
      default -> throw new RecordRefusal(Reason.UNREADABLE, "'format' is text, html or markdown.");
    };
  }

  private static ArticleRecord article(
      RawRecord record,
      String id,
      Optional<String> title,
      String text,
      Format format,
      Optional<String> published,
      Optional<String> publication)
      throws RecordRefusal {
    if (text.isBlank()) {
      throw new RecordRefusal(Reason.NO_TEXT, "It holds no text.");
    }
    return new ArticleRecord(
        id, record.key(), record.origin(), title, text, format, published, publication);
  }
}
