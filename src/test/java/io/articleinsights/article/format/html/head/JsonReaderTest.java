package io.articleinsights.article.format.html.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void readsEveryKindOfValue() {
    Json expected =
        new Json.Node(
            Map.of(
                "a", new Json.Array(List.of(new Json.Text("1"), new Json.Text("-2.5e3"))),
                "b", new Json.Text("x\"\\/\n\u00e9\ud83d\ude00"),
                "c", new Json.Text("true"),
                "d", Json.Nothing.NULL,
                "e", new Json.Node(Map.of()),
                "f", new Json.Array(List.of())));
    assertEquals(
        Optional.of(expected),
        JsonReader.read(
            " { \"a\" : [1, -2.5e3], \"b\":\"x\\\"\\\\\\/\\n\\u00e9\\ud83d\\ude00\","
                + "\"c\":true,\"d\":null,\"e\":{},\"f\":[ ] } "));
  }

  @Test
  void lineBreaksInStringsAreForgiven() {
    assertEquals(Optional.of(new Json.Text("a\nb")), JsonReader.read("\"a\nb\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "'a'",
        "01",
        "+1",
        "nul",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "1 2",
        "[1 2]",
        "{\"a\" 1}",
        "[,]"
      })
  void whatIsNotJsonIsNothing(String text) {
    assertEquals(Optional.empty(), JsonReader.read(text));
  }

  @Test
  void nestingIsBounded() {
    assertTrue(JsonReader.read("[".repeat(60) + "]".repeat(60)).isPresent());
    assertEquals(Optional.empty(), JsonReader.read("[".repeat(1_000_000)));
  }

  @Property
  void everyStringComesBack(@ForAll String text) throws Exception {
    String written = new ObjectMapper().writeValueAsString(text);
    assertEquals(Optional.of(new Json.Text(text)), JsonReader.read(written));
  }

  @Property
  void noTextIsTooMuch(@ForAll String text) {
    JsonReader.read(text);
  }
}
