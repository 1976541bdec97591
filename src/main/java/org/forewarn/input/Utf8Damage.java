package org.forewarn.input;

/**
 * How much of a byte sequence that is not strict UTF-8 is UTF-8 all the same.
 *
 * @param sequences the well-formed sequences of two to four bytes
 * @param strays the bytes above 127 outside of any
 */
record Utf8Damage(int sequences, int strays) {

  /** Counts both in one pass. */
  static Utf8Damage of(byte[] bytes) {
    int sequences = 0;
    int strays = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequenceAt(bytes, i);
      sequences += length > 1 ? 1 : 0;
      strays += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return new Utf8Damage(sequences, strays);
  }

  /** Whether this is UTF-8 with damage; reading it as single bytes would garble it in silence. */
  boolean mostlyUtf8() {
    return sequences >= strays;
  }

  private static int sequenceAt(byte[] bytes, int i) {
    int lead = bytes[i] & 0xff;
    int length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    boolean whole = length > 0 && lead < 0xf5 && i + length <= bytes.length;
    for (int k = 1; whole && k < length; k++) {
      whole = (bytes[i + k] & 0xc0) == 0x80;
    }
    return whole ? length : 0;
  }
}
