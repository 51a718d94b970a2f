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
          415 | POST   | /api/v1/analyses                           | Content-Type: text/plain;charset=utf-16 | x
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
    for (String leak : new String[] {"Exception", "io.articleinsights", "\tat ", ".java"}) {
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
