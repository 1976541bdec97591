package org.forewarn.input;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.forewarn.text.SourceText;
import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/** Bytes to work in five steps: refuse binary, decode, extract, find metadata, keep the rest. */
final class StandardWorkReader implements WorkReader {

  private static final String EXPECTED = "expected a story as plain text, Markdown or HTML";

  private final TextDecoder decoder = new TextDecoder();
  private final MetadataRecogniser recogniser = new MetadataRecogniser(LabelVocabulary.standard());

  @Override
  public Work read(InputSource source) throws UnreadableInputException {
    refuseBinary(source);
    String decoded = decoder.decode(source);
    requireWords(source, decoded, "it holds no words");
    Extraction extraction = extract(source, decoded);
    requireWords(source, extraction.content(), "its markup holds no words");
    return assemble(source, extraction);
  }

  private static void refuseBinary(InputSource source) throws UnreadableInputException {
    if (source.bytes().length == 0) {
      throw new UnreadableInputException(source.name(), "the file is empty, " + EXPECTED);
    }
    Optional<BinaryFormat> binary = BinaryFormat.of(source.bytes());
    if (binary.isPresent()) {
      throw new UnreadableInputException(
          source.name(), "this is " + binary.get().title() + ", " + EXPECTED);
    }
  }

  private static Extraction extract(InputSource source, String decoded)
      throws UnreadableInputException {
    TextFormat format = TextFormat.of(decoded);
    if (format == TextFormat.FOREIGN_XML) {
      throw new UnreadableInputException(
          source.name(), "this is an XML document that is not HTML, " + EXPECTED);
    }
    return format.extractor().extract(decoded);
  }

  private static void requireWords(InputSource source, String text, String problem)
      throws UnreadableInputException {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      String found =
          text.codePoints().allMatch(StandardWorkReader::white)
              ? "it holds nothing but white space"
              : problem;
      throw new UnreadableInputException(source.name(), found + ", " + EXPECTED);
    }
  }

  private static boolean white(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Work assemble(InputSource source, Extraction extraction) throws UnreadableInputException {
    SourceText text = new SourceText(source.name(), extraction.content());
    List<MetadataField> metadata = recogniser.recognise(extraction);
    List<Span> body = BodyStretches.outside(metadata, extraction.content());
    if (body.isEmpty()) {
      throw new UnreadableInputException(
          source.name(),
          "it holds " + metadata.size() + " header fields and no story, " + EXPECTED);
    }
    String title = title(metadata, text, extraction.title());
    return new Work(lastElement(source.name()), title, text, metadata, body, digest(source));
  }

  private static @Nullable String title(
      List<MetadataField> metadata, SourceText text, @Nullable String fallback) {
    return metadata.stream()
        .filter(field -> field.key() == MetadataKey.TITLE)
        .map(field -> text.slice(field.value()).replaceAll("[\\s*_#]+", " ").strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(fallback);
  }

  private static String lastElement(String name) {
    String trimmed = name.replaceAll("[/\\\\]+$", "");
    int slash = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('\\'));
    return trimmed.substring(slash + 1);
  }

  private static String digest(InputSource source) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(source.bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform must offer SHA-256", e);
    }
  }
}
