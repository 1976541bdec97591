package org.forewarn.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The marks that name an encoding at the very start; the longest are listed first. */
enum ByteOrderMark {
  UTF_32LE("fffe0000", Charset.forName("UTF-32LE")),
  UTF_32BE("0000feff", Charset.forName("UTF-32BE")),
  UTF_8("efbbbf", StandardCharsets.UTF_8),
  UTF_16LE("fffe", StandardCharsets.UTF_16LE),
  UTF_16BE("feff", StandardCharsets.UTF_16BE);

  @SuppressWarnings("ImmutableEnumChecker") // written once, never handed out
  private final byte[] mark;

  private final Charset charset;

  ByteOrderMark(String mark, Charset charset) {
    this.mark = HexFormat.of().parseHex(mark);
    this.charset = charset;
  }

  /** The encoding it names. */
  Charset charset() {
    return charset;
  }

  /** The number of bytes before the text. */
  int length() {
    return mark.length;
  }

  /** The mark these bytes start with, if any. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    return Arrays.stream(values()).filter(mark -> mark.starts(bytes)).findFirst();
  }

  private boolean starts(byte[] bytes) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
