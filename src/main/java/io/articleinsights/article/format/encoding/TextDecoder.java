package io.articleinsights.article.format.encoding;

import io.articleinsights.article.format.Format;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads bytes as text, as browsers do where that is right (WHATWG, Encoding Standard): a byte order
 * mark goes before what HTTP declares, that before a page's meta element, and failing all of them
 * the text is UTF-8, or for pages windows-1252.
 *
 * <p>Declarations are often wrong, so that they are not believed against the bytes: text that is
 * well-formed UTF-8 in earnest is UTF-8 whatever it is called, and nothing is read under a name
 * that its bytes do not fit. What fits nothing is refused with a reason, never shown as garbage.
 */
public final class TextDecoder {

  /** Fewer sequences may be well-formed UTF-8 by accident in an encoding of several bytes. */
  private static final int ACCIDENT = 4;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * The text of bytes, a byte order mark left out.
   *
   * @param declared what HTTP says that they are
   */
  public static String decode(byte[] bytes, Format format, Optional<Charset> declared)
      throws UndecodableException {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return marked(bytes, mark.get());
    }
    Optional<Charset> meta = format == Format.HTML ? MetaCharset.of(bytes) : Optional.empty();
    Optional<Charset> wide = wide(bytes, format, declared);
    Utf8Scan scan = Utf8Scan.of(bytes);
    if (wide.isPresent()) {
      return strict(bytes, wide.get())
          .orElseThrow(() -> new UndecodableException("not " + wide.get()));
    }
    if (scan.isWellFormed()) {
      return Stream.of(declared, meta)
          .flatMap(Optional::stream)
          .findFirst()
          .filter(named -> isLikely(named, scan))
          .flatMap(named -> strict(bytes, named))
          .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }
    return legacy(bytes, scan, format, declared, meta);
  }

  private static String marked(byte[] bytes, ByteOrderMark mark) throws UndecodableException {
    byte[] text = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
    if (mark.charset().equals(StandardCharsets.UTF_8)) {
      Utf8Scan scan = Utf8Scan.of(text);
      if (!scan.isWellFormed()) {
        throw notUtf8(scan.firstFault() + mark.length());
      }
    }
    return strict(text, mark.charset())
        .orElseThrow(
            () -> new UndecodableException("not the " + mark.charset() + " that it begins as"));
  }

  /** UTF-16 without a mark shows by its zeros. */
  private static Optional<Charset> wide(byte[] bytes, Format format, Optional<Charset> declared) {
    boolean named = declared.filter(charset -> charset.name().startsWith("UTF-16")).isPresent();
    if (!named && format != Format.HTML || bytes.length < 2) {
      return Optional.empty();
    }
    if (bytes[0] == 0 && bytes[1] != 0) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    boolean little = bytes[0] != 0 && bytes[1] == 0;
    return little || named && hasZero(bytes)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether bytes that are well-formed UTF-8 are rather what they are declared to be. */
  private static boolean isLikely(Charset named, Utf8Scan scan) {
    if (named.name().startsWith("UTF-")) {
      return false;
    }
    if (named.name().startsWith("ISO-2022")) {
      return true;
    }
    boolean severalBytes = named.newEncoder().maxBytesPerChar() > 1;
    return severalBytes && scan.sequences() < ACCIDENT;
  }

  private static String legacy(
      byte[] bytes,
      Utf8Scan scan,
      Format format,
      Optional<Charset> declared,
      Optional<Charset> meta)
      throws UndecodableException {
    Optional<String> named =
        Stream.of(declared, meta)
            .flatMap(Optional::stream)
            .filter(charset -> !charset.name().startsWith("UTF-"))
            .flatMap(charset -> strict(bytes, charset).stream())
            .findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    if (format != Format.HTML) {
      throw declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)
          ? new UndecodableException("neither " + declared.get() + " nor UTF-8")
          : notUtf8(scan.firstFault());
    }
    if (scan.isDamaged()) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    return strict(bytes, WESTERN)
        .filter(text -> isWestern(bytes))
        .orElseThrow(
            () ->
                new UndecodableException(
                    "neither UTF-8 nor Western text; its encoding must be declared"));
  }

  private static UndecodableException notUtf8(int offset) {
    return new UndecodableException("not UTF-8: malformed byte at offset " + offset);
  }

  /** Accented letters of Western languages stand among plain ones, hardly ever three in a row. */
  private static boolean isWestern(byte[] bytes) {
    int high = 0;
    int inRuns = 0;
    int run = 0;
    for (byte each : bytes) {
      boolean letter = (each & 0xFF) >= 0xC0;
      run = letter ? run + 1 : 0;
      high += letter ? 1 : 0;
      inRuns += run == 3 ? 3 : run > 3 ? 1 : 0;
    }
    return 5 * inRuns <= high;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException otherBytes) {
      return Optional.empty();
    }
  }
}
