package org.forewarn.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark from binary data by where the zero bytes stand. */
final class Utf16Guess {

  private Utf16Guess() {}

  /** Whether a zero byte occurs: never so in UTF-8 or single-byte text. */
  static boolean hasZeros(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** The text, if exactly one byte order makes text of the bytes. */
  static Optional<String> decode(byte[] bytes) {
    Optional<String> little = reading(bytes, StandardCharsets.UTF_16LE);
    Optional<String> big = reading(bytes, StandardCharsets.UTF_16BE);
    return little.isPresent() == big.isPresent() ? Optional.empty() : little.or(() -> big);
  }

  private static Optional<String> reading(byte[] bytes, Charset charset) {
    StrictDecoding decoding = StrictDecoding.of(bytes, 0, charset);
    boolean text =
        decoding.complete()
            && !TextPlausibility.hasControls(decoding.text())
            && TextPlausibility.spacesAreAscii(decoding.text())
            && TextPlausibility.looksWritten(decoding.text());
    return text ? Optional.of(decoding.text()) : Optional.empty();
  }
}
