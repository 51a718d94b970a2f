package io.articleinsights.web.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.articleinsights.web.problem.RequestProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps an answer as short as what a model reads may be. */
final class Bounded {

  /**
   * Of a whole result: structured content, and the same as text for clients that know only text.
   */
  static final int MOST_BYTES = 20_000;

  /** What stands around the items of a list: names, total, cursor, twice. */
  private static final int FRAME = 600;

  private final ObjectMapper mapper;

  Bounded(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * As many items as there is room for, with a cursor when there are more.
   *
   * @param items those that may be shown, the first at the cursor
   * @param total how many there are in all
   * @throws RequestProblem 413 when not even one has room
   */
  ObjectNode list(List<JsonNode> items, PageCursor cursor, int total) {
    ArrayNode shown = mapper.createArrayNode();
    int left = MOST_BYTES - FRAME;
    for (JsonNode item : items) {
      left -= cost(item);
      if (left < 0) {
        break;
      }
      shown.add(item);
    }
    if (shown.isEmpty() && !items.isEmpty()) {
      throw tooLong();
    }
    ObjectNode answer = mapper.createObjectNode();
    answer.set("items", shown);
    answer.put("total", total);
    int next = cursor.offset() + shown.size();
    if (next < total && !shown.isEmpty()) {
      answer.put("nextCursor", new PageCursor(next).word());
    }
    return answer;
  }

  /** The whole answer, which nothing can be left out of. */
  ObjectNode whole(ObjectNode answer) {
    if (cost(answer) > MOST_BYTES - FRAME) {
      throw tooLong();
    }
    return answer;
  }

  private static RequestProblem tooLong() {
    return RequestProblem.tooLarge(
        "The answer would be longer than "
            + MOST_BYTES
            + " bytes; ask for less, or read the article's text as the resource article://{id}.");
  }

  /** Bytes in the result: once as JSON, once as a text in which quotation marks are escaped. */
  private int cost(JsonNode node) {
    String json = written(node);
    return bytes(json) + bytes(written(mapper.getNodeFactory().textNode(json)));
  }

  String written(JsonNode node) {
    try {
      return mapper.writeValueAsString(node);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("a tree is not JSON", failure);
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
