package org.forewarn.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters, never by a guess that was not checked: a byte order mark, UTF-16 by its zero
 * bytes, strict UTF-8, the charset an HTML page declares, then a detected single- or multi-byte
 * encoding whose text must look like text. What fits none is refused.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** DOS editors closed their files with it. */
  private static final String END_OF_FILE = "\u001a";

  private static final String EXPECTED = "expected UTF-8, UTF-16 or Windows-1252 text";

  /**
   * The characters of a source, without a byte order mark, line ends as they stand.
   *
   * @throws UnreadableInputException if the bytes are not text or their encoding cannot be told
   */
  String decode(InputSource source) throws UnreadableInputException {
    byte[] bytes = source.bytes();
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    String text = mark.isPresent() ? marked(source, mark.get()) : unmarked(source);
    if (TextPlausibility.hasControls(text)) {
      throw new UnreadableInputException(
          source.name(), "it holds control characters as binary data does, " + EXPECTED);
    }
    return text.endsWith(END_OF_FILE) ? text.substring(0, text.length() - 1) : text;
  }

  private static String marked(InputSource source, ByteOrderMark mark)
      throws UnreadableInputException {
    StrictDecoding decoding = StrictDecoding.of(source.bytes(), mark.length(), mark.charset());
    if (!decoding.complete()) {
      throw malformed(source, mark.charset().name() + " by its byte order mark", decoding);
    }
    return decoding.text();
  }

  private static String unmarked(InputSource source) throws UnreadableInputException {
    if (Utf16Guess.hasZeros(source.bytes())) {
      return Utf16Guess.decode(source.bytes())
          .orElseThrow(
              () ->
                  new UnreadableInputException(
                      source.name(), "it holds zero bytes as binary data does, " + EXPECTED));
    }
    StrictDecoding utf8 = StrictDecoding.of(source.bytes(), 0, StandardCharsets.UTF_8);
    return utf8.complete() ? utf8.text() : legacy(source, utf8);
  }

  private static String legacy(InputSource source, StrictDecoding utf8)
      throws UnreadableInputException {
    if (Utf8Damage.of(source.bytes()).mostlyUtf8()) {
      throw malformed(source, "UTF-8", utf8);
    }
    Optional<String> text =
        HtmlCharset.declaredIn(source.bytes())
            .flatMap(charset -> plausible(source.bytes(), charset))
            .or(() -> detected(source.bytes()));
    return text.orElseThrow(
        () ->
            new UnreadableInputException(
                source.name(),
                "its encoding cannot be told (not UTF-8 from byte "
                    + utf8.malformedAt()
                    + " on), "
                    + EXPECTED));
  }

  private static Optional<String> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    Optional<String> foreign =
        Optional.ofNullable(detector.getDetectedCharset())
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
            .map(TextDecoder::webReading)
            .filter(charset -> !charset.equals(WINDOWS_1252))
            .flatMap(charset -> plausible(bytes, charset));
    return foreign.or(() -> plausible(bytes, WINDOWS_1252));
  }

  /** What pages and mails call Latin-1 is Windows-1252 in truth, as browsers read it. */
  static Charset webReading(Charset charset) {
    boolean latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    return latin ? WINDOWS_1252 : charset;
  }

  private static Optional<String> plausible(byte[] bytes, Charset charset) {
    StrictDecoding decoding = StrictDecoding.of(bytes, 0, charset);
    boolean accepted = decoding.complete() && TextPlausibility.looksWritten(decoding.text());
    return accepted ? Optional.of(decoding.text()) : Optional.empty();
  }

  private static UnreadableInputException malformed(
      InputSource source, String encoding, StrictDecoding decoding) {
    return new UnreadableInputException(
        source.name(),
        "it is "
            + encoding
            + ", yet byte "
            + decoding.malformedAt()
            + " is malformed; expected one encoding throughout");
  }
}
