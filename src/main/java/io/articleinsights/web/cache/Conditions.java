package io.articleinsights.web.cache;

/** Reads the request headers that decide which form of an answer is sent, or none. */
final class Conditions {

  private Conditions() {}

  /** Whether Accept-Encoding (RFC 9110, 12.5.3) allows gzip. */
  static boolean acceptsGzip(String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    boolean any = false;
    for (String coding : acceptEncoding.split(",")) {
      String[] parts = coding.strip().split(";", 2);
      boolean refused = parts.length > 1 && parts[1].strip().matches("[qQ]=0(\\.0{0,3})?");
      if (parts[0].strip().equalsIgnoreCase("gzip")) {
        return !refused;
      }
      any |= parts[0].strip().equals("*") && !refused;
    }
    return any;
  }

  /** Whether If-None-Match (RFC 9110, 13.1.2) names the tag; compared weakly. */
  static boolean matches(String ifNoneMatch, String etag) {
    if (ifNoneMatch == null) {
      return false;
    }
    if (ifNoneMatch.equals(etag)) {
      return true;
    }
    for (String tag : ifNoneMatch.split(",")) {
      String one = tag.strip();
      if (one.equals("*") || (one.startsWith("W/") ? one.substring(2) : one).equals(etag)) {
        return true;
      }
    }
    return false;
  }
}
