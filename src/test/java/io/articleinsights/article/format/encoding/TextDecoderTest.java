package io.articleinsights.article.format.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.articleinsights.article.format.Format;
import io.articleinsights.lexicon.WordFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 'Ærø – “nine” 中文'",
    "UTF-16, 'Ærø – “nine” 中文'",
    "windows-1252, 'café – “neuf”'",
    "ISO-8859-15, 'cœur à 9 €'",
    "windows-1251, 'Совет Эльмтона проголосовал'",
    "Shift_JIS, '港の壁は九百万クローネかかる'",
    "GB18030, '港口的墙将花费九百万'",
    "EUC-JP, '港の壁'",
    "Big5, '港口的牆'",
    "EUC-KR, '항구의 벽'",
    "KOI8-R, 'Совет Эльмтона'",
    "ISO-8859-2, 'Žluťoučký kůň'",
    "ISO-2022-JP, '港の壁'"
  })
  void readsWhatIsDeclared(String name, String text) throws UndecodableException {
    String page = "<html><head><meta charset='" + name + "'></head><p>" + text + "</p></html>";
    byte[] bytes = page.getBytes(Charset.forName(name));
    assertEquals(page, TextDecoder.decode(bytes, Format.HTML, Optional.empty()), "by meta");
    assertEquals(page, TextDecoder.decode(bytes, Format.HTML, Encodings.named(name)), "by HTTP");
    byte[] plain = text.getBytes(Charset.forName(name));
    assertEquals(text, TextDecoder.decode(plain, Format.PLAIN_TEXT, Encodings.named(name)));
  }

  @Test
  void aByteOrderMarkGoesBeforeEverything() throws UndecodableException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      byte[] bytes = "\uFEFF<meta charset=windows-1251>Ærø 中".getBytes(charset);
      assertEquals(
          "<meta charset=windows-1251>Ærø 中",
          TextDecoder.decode(bytes, Format.HTML, Encodings.named("koi8-r")),
          charset.name());
    }
  }

  @Test
  void httpGoesBeforeMeta() throws UndecodableException {
    String page = "<meta charset=koi8-r>Совет";
    assertEquals(page, decode(page, "windows-1251", "windows-1251"));
  }

  @Test
  void utf8IsUtf8WhateverItIsCalled() throws UndecodableException {
    String page = "<meta charset=windows-1252><p>It’s “nine” o’clock – naïve café";
    assertEquals(page, decode(page, "UTF-8", "iso-8859-1"));
    assertEquals(page, decode(page, "UTF-8", "gb2312"));
    assertEquals(page, decode(page, "UTF-8", "utf-16"));
  }

  @Test
  void aShortAccidentIsNoUtf8() throws UndecodableException {
    // These two characters in GBK are well-formed UTF-8, too: editors got them wrong for years.
    assertEquals("联通", decode("联通", "GBK", "gbk"));
  }

  @Test
  void westernPagesNeedNoDeclaration() throws UndecodableException {
    assertEquals(
        "<p>Der Bürgermeister sagte „nein“.", decodePage("<p>Der Bürgermeister sagte „nein“.", ""));
    assertEquals("<p>Café", decodePage("<meta charset=utf-8>", "<p>Café").substring(20));
  }

  @Test
  void aDamagedPageKeepsWhatIsWhole() throws UndecodableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("<p>It’s “nine” o’clock – naïve café".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE2);
    assertEquals(
        "<p>It’s “nine” o’clock – naïve café\uFFFD",
        TextDecoder.decode(bytes.toByteArray(), Format.HTML, Optional.empty()));
  }

  @Test
  void whatNobodyDeclaredIsRefusedAndNotShownAsGarbage() {
    byte[] russian = "<p>Совет Эльмтона проголосовал".getBytes(Charset.forName("windows-1251"));
    UndecodableException refused =
        assertThrows(
            UndecodableException.class,
            () -> TextDecoder.decode(russian, Format.HTML, Encodings.named("utf-8")));
    assertEquals(
        "neither UTF-8 nor Western text; its encoding must be declared", refused.getMessage());
  }

  @Test
  void plainTextIsUtf8UnlessItIsDeclared() {
    byte[] bytes = "café".getBytes(StandardCharsets.ISO_8859_1);
    UndecodableException refused =
        assertThrows(
            UndecodableException.class,
            () -> TextDecoder.decode(bytes, Format.PLAIN_TEXT, Optional.empty()));
    assertEquals("not UTF-8: malformed byte at offset 3", refused.getMessage());
    assertThrows(
        UndecodableException.class,
        () -> TextDecoder.decode(bytes, Format.MARKDOWN, Encodings.named("shift_jis")));
  }

  @Test
  void everyNamedEncodingIsThere() {
    WordFile.read("article/encodings.txt")
        .values("encodings")
        .forEach((label, name) -> assertTrue(Encodings.named(label).isPresent(), name));
  }

  @Property
  void anyTextComesBackFromUtf8(@ForAll String text) throws UndecodableException {
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String marked = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    assertEquals(
        marked,
        TextDecoder.decode(
            whole.getBytes(StandardCharsets.UTF_8), Format.PLAIN_TEXT, Optional.empty()));
  }

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll Format format) {
    try {
      TextDecoder.decode(bytes, format, Optional.empty());
    } catch (UndecodableException refused) {
      assertTrue(refused.getMessage().startsWith("n"), refused.getMessage());
    }
  }

  private static String decode(String text, String actual, String declared)
      throws UndecodableException {
    return TextDecoder.decode(
        text.getBytes(Charset.forName(actual)), Format.HTML, Encodings.named(declared));
  }

  private static String decodePage(String start, String rest) throws UndecodableException {
    byte[] bytes = (start + rest).getBytes(Charset.forName("windows-1252"));
    return TextDecoder.decode(bytes, Format.HTML, Optional.empty());
  }
}
