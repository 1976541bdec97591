package org.forewarn.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The outcome of decoding bytes without replacing anything.
 *
 * @param text the characters up to the first malformed byte
 * @param malformedAt the offset of the first byte that does not fit, or -1 if all did
 */
record StrictDecoding(String text, int malformedAt) {

  /** Decodes {@code bytes} from {@code from} on. */
  static StrictDecoding of(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    int room = (int) Math.ceil((double) (bytes.length - from) * decoder.maxCharsPerByte()) + 1;
    CharBuffer out = CharBuffer.allocate(room);
    CoderResult result = decoder.decode(in, out, true);
    return new StrictDecoding(out.flip().toString(), result.isError() ? in.position() : -1);
  }

  /** Whether every byte fitted. */
  boolean complete() {
    return malformedAt < 0;
  }
}
