package org.forewarn.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset an HTML page or an XML head declares for itself. */
final class HtmlCharset {

  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /** The declared charset as browsers read it; empty if none, unknown, or UTF-16 (a known lie). */
  static Optional<Charset> declaredIn(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    Matcher match = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return match.find() && known(match.group(1))
        ? Optional.of(TextDecoder.webReading(Charset.forName(match.group(1))))
        : Optional.empty();
  }

  private static boolean known(String name) {
    // an ASCII-readable declaration proves the page is not UTF-16, whatever it claims
    boolean wide = name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16");
    return !wide && Character.isLetterOrDigit(name.charAt(0)) && Charset.isSupported(name);
  }
}
