package io.articleinsights.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that no decent client sends, byte by byte. */
@QuarkusTest
class HostileHttpTest {

  @TestHTTPResource("/")
  URI home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 | GET    | /nowhere                                   |                                     |
          404 | GET    | /api/v1/articles/%2e%2e%2f%2e%2e%2fpasswd  |                                     |
          404 | GET    | /api/v1/articles/x%2Fy%5Cz                 |                                     |
          404 | GET    | /api/v1/articles/%00                       |                                     |
          404 | GET    | /api/v1/articles/x/paragraphs/0            |                                     |
          404 | GET    | /api/v1/articles/x/paragraphs/999999999999 |                                     |
          400 | GET    | /%zz                                       |                                     |
          400 | GET    | /api/v1/articles/%zz                       |                                     |
          400 | GET    | /api/v1/articles/%                         |                                     |
          400 | GET    | /api/v1/quotes?speaker=%zz                 |                                     |
          400 | GET    | /api/v1/quotes?%zz=1                       |                                     |
          400 | GET    | /api/v1/articles/<x>"^`{}                  |                                     |
          400 | GET    | /api/v1/quotes?speaker=<x>"^`{}            |                                     |
          400 | GET    | /q/health/[                                |                                     |
          400 | POST   | /api/v1/analyses?a=^                       | Content-Type: text/plain            | x
          400 | POST   | /api/v1/analyses/bulk?a=^                  | Content-Type: application/x-ndjson  | {}
          404 | GET    | /api/v1/../../../etc/passwd                |                                     |
          404 | OPTIONS | *                                         |                                     |
          404 | CONNECT | x:1                                       |                                     |
          404 | GET    | /../../etc/passwd                          |                                     |
          404 | GET    | /api/v1/articles/..%2f..%2fetc%2fpasswd    |                                     |
          404 | GET    | /api/v1/articles/%252e%252e                |                                     |
          404 | TRACE  | /nowhere                                   |                                     |
          405 | BREW   | /api/v1/articles                           |                                     |
          405 | PUT    | /api/v1/summary                            |                                     |
          400 | GET    | /api/v1/keywords?limit=2147483648          |                                     |
          400 | GET    | /api/v1/keywords?limit=0x10                |                                     |
          400 | GET    | /api/v1/keywords?minCount=-1               |                                     |
          400 | GET    | /api/v1/keywords?LIMIT=3                   |                                     |
          400 | GET    | /api/v1/summary?maxWords=0                 |                                     |
          400 | GET    | /api/v1/quotes?offsets=bytes               |                                     |
          400 | GET    | /api/v1/quotes?%00=1                       |                                     |
          400 | GET    | /api/v1/articles?size=-2147483649          |                                     |
          406 | GET    | /api/v1/articles                           | Accept: ;;;q=x                      |
          200 | GET    | /api/v1/articles                           | Range: bytes=9-1,x,-                |
          200 | GET    | /api/v1/articles                           | If-None-Match: W/"                  |
          200 | GET    | /api/v1/articles                           | Accept-Encoding: gzip;q=z, ;        |
          200 | GET    | /api/v1/articles                           | If-Modified-Since: yesterday        |
          415 | POST   | /api/v1/analyses                           | Content-Type: ///                   | x
          415 | POST   | /api/v1/analyses                           | Content-Type: text/plain;charset=utf-7 | x
          415 | POST   | /api/v1/analyses                           | Content-Type: text/plain;charset=no | x
          415 | POST   | /api/v1/analyses                           | Content-Encoding: br                | x
          415 | POST   | /api/v1/analyses                           | Content-Encoding: gzip, gzip        | x
          415 | POST   | /api/v1/analyses/bulk                      | Content-Encoding: gzip              | x
          400 | GET    | /api/v1/articles?page=0                    |                                     |
          400 | GET    | /api/v1/articles?page=-1                   |                                     |
          400 | GET    | /api/v1/articles?page=99999999999999999999 |                                     |
          400 | GET    | /api/v1/articles?size=501                  |                                     |
          400 | GET    | /api/v1/articles?size=1e3                  |                                     |
          400 | GET    | /api/v1/articles?size=%D9%A3               |                                     |
          400 | GET    | /api/v1/articles?size=                     |                                     |
          400 | GET    | /api/v1/articles?page=1&page=1             |                                     |
          400 | GET    | /api/v1/keywords?limit=0                   |                                     |
          400 | GET    | /api/v1/keywords?kind=verb                 |                                     |
          400 | GET    | /api/v1/keywords?stem=yes                  |                                     |
          400 | GET    | /api/v1/summary?sentences=21               |                                     |
          400 | GET    | /api/v1/summary?algorithm=%27%3B           |                                     |
          400 | GET    | /api/v1/quotes?minConfidence=NaN           |                                     |
          400 | GET    | /api/v1/quotes?minConfidence=1.1           |                                     |
          400 | GET    | /api/v1/quotes?article=x                   |                                     |
          405 | PATCH  | /api/v1/articles                           |                                     |
          405 | DELETE | /api/v1/analyses                           |                                     |
          405 | GET    | /api/v1/analyses/bulk                      |                                     |
          406 | GET    | /api/v1/articles                           | Accept: image/png                   |
          200 | GET    | /api/v1/articles                           | Range: bytes=0-1                    |
          200 | GET    | /api/v1/articles                           | If-None-Match: "broken, W/, ,,      |
          415 | POST   | /api/v1/analyses                           | Content-Type: application/pdf       | x
          415 | POST   | /api/v1/analyses                           | Content-Type: application/json;charset=utf-16 | x
          415 | POST   | /api/v1/analyses                           | Content-Encoding: gzip              | x
          415 | POST   | /api/v1/analyses/bulk                      | Content-Type: application/json      | {}
          400 | POST   | /api/v1/analyses                           | Content-Type: text/plain            | ' '
          400 | POST   | /api/v1/analyses                           | Content-Type: application/json      | {"text":
          400 | POST   | /api/v1/analyses                           | Content-Type: application/json      | []
          400 | POST   | /api/v1/analyses                           | Content-Type: application/json      | {"text":1}
          400 | POST   | /api/v1/analyses                           | Content-Type: application/json      | {"txt":"x"}
          400 | POST   | /api/v1/analyses                           | Content-Type: application/json      | {"text":"x"}{}
          """)
  void isAnsweredAsDocumented(int status, String method, String target, String header, String body)
      throws IOException {
    String answer = send(method, target, header, body == null ? "" : body);
    assertEquals("HTTP/1.1 " + status, answer.substring(0, 12), answer);
    if (status >= 400) {
      assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
      assertTrue(answer.contains("\"status\":" + status), answer);
    }
    assertEquals(status == 405, answer.toLowerCase().contains("\r\nallow: "), answer);
    assertTrue(answer.toLowerCase().contains("x-content-type-options: nosniff"), answer);
    assertNoLeak(answer);
  }

  /** Refused by the HTTP server itself, before there is a path to speak of. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | POST /api/v1/analyses HTTP/1.1~Content-Length: -1
          400 | POST /api/v1/analyses HTTP/1.1~Content-Length: 1~Content-Length: 2
          400 | POST /api/v1/analyses HTTP/1.1~Content-Length: 1~Transfer-Encoding: chunked
          """)
  void whatIsNoHttpIsRefusedWithoutAWord(int status, String head) throws IOException {
    assertRefused(status, head.replace("~", "\r\n") + "\r\n");
  }

  @Test
  void headersBeyondTheLimitAreRefused() throws IOException {
    assertRefused(431, "GET / HTTP/1.1\r\nX: " + "a".repeat(30_000) + "\r\n");
    assertRefused(431, "GET / HTTP/1.1\r\n" + "Flood: y\r\n".repeat(5_000));
    assertRefused(414, "GET /" + "a".repeat(9_000) + " HTTP/1.1\r\n");
  }

  @Test
  void aRequestWithoutAHostIsRefused() throws IOException {
    String answer = raw("GET /api/v1/articles?size=19 HTTP/1.1\r\nConnection: close\r\n\r\n");
    assertEquals("HTTP/1.1 400", answer.substring(0, 12), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertNoLeak(answer);
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/analyses,text/plain", "/api/v1/analyses/bulk,application/x-ndjson"})
  void aBodyCutOffHalfWayLeavesTheServiceWell(String path, String type) throws IOException {
    try (Socket socket = new Socket(home.getHost(), home.getPort())) {
      String cut =
          "POST "
              + path
              + " HTTP/1.1\r\nHost: x\r\nContent-Type: "
              + type
              + "\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n{\"text\":";
      socket.getOutputStream().write(cut.getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(send("GET", "/api/v1/summary", null, "").startsWith("HTTP/1.1 200"));
  }

  @Test
  void headTellsTheLengthThatGetSends() throws IOException {
    String miss = send("HEAD", "/api/v1/keywords?limit=23", null, "");
    String hit = send("HEAD", "/api/v1/keywords?limit=23", null, "");
    String get = send("GET", "/api/v1/keywords?limit=23", null, "");
    assertEquals(length(get), length(miss));
    assertEquals(length(get), length(hit));
    assertTrue(miss.endsWith("\r\n\r\n"), miss);
  }

  @Test
  void otherOriginsAreNotLetIn() throws IOException {
    String answer = send("GET", "/api/v1/articles", "Origin: https://elsewhere.example", "");
    assertFalse(answer.toLowerCase().contains("access-control-"), answer);
  }

  private static String length(String answer) {
    return answer.toLowerCase().replaceAll("(?s).*\r\ncontent-length: (\\d+)\r\n.*", "$1");
  }

  private void assertRefused(int status, String head) throws IOException {
    String answer = raw(head + "Host: x\r\nConnection: close\r\n\r\n");
    assertEquals(" " + status, answer.substring(8, 12), answer);
    assertNoLeak(answer);
  }

  private static void assertNoLeak(String answer) {
    for (String leak :
        new String[] {
          "Exception", "io.articleinsights", "io.vertx", "\tat ", ".java", "\"stack\""
        }) {
      assertFalse(answer.contains(leak), answer);
    }
  }

  @ParameterizedTest
  @CsvSource({"text/plain,10485761", "application/json,99999999999", "text/html,20000000"})
  void tooLargeABodyIsRefusedBeforeItIsSent(String type, long length) throws IOException {
    String answer =
        raw(
            "POST /api/v1/analyses HTTP/1.1\r\nHost: x\r\nContent-Type: "
                + type
                + "\r\nContent-Length: "
                + length
                + "\r\n\r\n");
    assertEquals("HTTP/1.1 413", answer.substring(0, 12), answer);
    assertTrue(answer.contains("10485760"), answer);
    assertTrue(answer.toLowerCase().contains("connection: close"), answer);
  }

  private String send(String method, String target, String header, String body) throws IOException {
    return raw(
        method
            + " "
            + target
            + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
            + (header == null ? "" : header + "\r\n")
            + (body.isEmpty()
                ? ""
                : "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n")
            + "\r\n"
            + body);
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(home.getHost(), home.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
