package io.articleinsights.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and texts come in every encoding; what is read is the right text, or nothing. */
@QuarkusTest
class EncodingsTest {

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 'Ærø – 中文 “nine”'",
    "UTF-16, 'Ærø – 中文 “nine”'",
    "windows-1252, 'café “neuf” – Ærø'",
    "ISO-8859-15, 'cœur à 9 €'",
    "windows-1251, 'Совет Эльмтона'",
    "Shift_JIS, '港の壁'",
    "GB18030, '港口的墙'"
  })
  void readsPagesAndTexts(String name, String words) {
    String sentence =
        "The council of Elmton said that " + words + " would stand by the port by May.";
    String page = "<html><meta charset=%s><h1>Wall</h1><p>%s</p>".formatted(name, sentence);
    byte[] bytes = page.getBytes(Charset.forName(name));
    for (String type : new String[] {"text/html", "text/html; charset=" + name}) {
      assertEquals(sentence, paragraph(post(type, bytes)), type);
    }
    byte[] plain = sentence.getBytes(Charset.forName(name));
    assertEquals(sentence, paragraph(post("text/plain; charset=" + name, plain)));
  }

  @Test
  void refusesWhatItCannotRead() {
    byte[] russian = "<p>Совет Эльмтона проголосовал".getBytes(Charset.forName("windows-1251"));
    Response refused = post("text/html; charset=utf-8", russian);
    assertEquals(400, refused.statusCode());
    assertTrue(refused.jsonPath().getString("detail").contains("must be declared"));
    assertEquals(415, post("text/html; charset=utf-7", new byte[] {'x'}).statusCode());
    assertEquals(
        415,
        post("application/json; charset=utf-16", "{}".getBytes(StandardCharsets.UTF_16))
            .statusCode());
  }

  private static String paragraph(Response answer) {
    assertEquals(200, answer.statusCode(), answer.asString());
    return answer.jsonPath().getString("paragraphs[0].text");
  }

  private static Response post(String type, byte[] body) {
    RequestSpecification request =
        given()
            .config(
                RestAssured.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
    return request.header("Content-Type", type).body(body).post("/api/v1/analyses");
  }
}
