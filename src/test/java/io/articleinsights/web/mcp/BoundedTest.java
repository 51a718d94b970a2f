package io.articleinsights.web.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.articleinsights.web.problem.RequestProblem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class BoundedTest {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Bounded bounded = new Bounded(mapper);

  @Property(tries = 200)
  void aListIsReadWholeByItsCursorsAndNeverTooLong(
      @ForAll @Size(max = 60) List<@StringLength(max = 3_000) String> texts) {
    List<JsonNode> items = new ArrayList<>();
    texts.forEach(text -> items.add(mapper.getNodeFactory().textNode(text)));
    List<JsonNode> read = new ArrayList<>();
    PageCursor cursor = PageCursor.START;
    while (true) {
      ObjectNode answer = list(items, cursor);
      answer.path("items").forEach(read::add);
      assertTrue(size(answer) <= Bounded.MOST_BYTES, "answers with " + size(answer) + " bytes");
      if (!answer.has("nextCursor")) {
        break;
      }
      cursor = PageCursor.of(answer.path("nextCursor").asText()).orElseThrow();
    }
    assertEquals(items, read);
  }

  private ObjectNode list(List<JsonNode> items, PageCursor cursor) {
    return bounded.list(items.subList(cursor.offset(), items.size()), cursor, items.size());
  }

  /** As structured content and again as text. */
  private int size(ObjectNode answer) {
    String json = bounded.written(answer);
    return bytes(json) + bytes(bounded.written(mapper.getNodeFactory().textNode(json)));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Property(tries = 20)
  void oneItemThatHasNoRoomIsRefused(@ForAll @IntRange(min = 10_000, max = 40_000) int length) {
    List<JsonNode> items = List.of(mapper.getNodeFactory().textNode("x".repeat(length)));
    assertThrows(RequestProblem.class, () -> bounded.list(items, PageCursor.START, 1));
  }

  @Property
  void aCursorIsTakenBack(@ForAll @IntRange(min = 0, max = 99_999_999) int offset) {
    assertEquals(Optional.of(new PageCursor(offset)), PageCursor.of(new PageCursor(offset).word()));
  }

  @Property
  void otherWordsAreNoCursors(@ForAll String word) {
    Optional<PageCursor> cursor = PageCursor.of(word);
    assertTrue(cursor.isEmpty() || cursor.get().word().equals(word));
  }
}
