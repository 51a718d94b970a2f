package io.articleinsights.article.format.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a page's meta element declares, before the page can be read. */
final class MetaCharset {

  /** Browsers look at the first 1024 bytes; scripts often push the element further down. */
  private static final int PRESCAN = 8192;

  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private MetaCharset() {}

  static Optional<Charset> of(byte[] page) {
    String start = new String(page, 0, Math.min(page.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher declared = META.matcher(start);
    return declared.find()
        ? Encodings.named(declared.group(1)).map(MetaCharset::withoutNulls)
        : Optional.empty();
  }

  /** A declaration that can be read byte by byte is not in UTF-16, whatever it says. */
  private static Charset withoutNulls(Charset declared) {
    return declared.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : declared;
  }
}
