package org.forewarn.input;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Formats that are no text, told by the bytes they start with. */
enum BinaryFormat {
  PNG("a PNG image", 0, "89504e470d0a1a0a"),
  JPEG("a JPEG image", 0, "ffd8ff"),
  GIF("a GIF image", 0, "47494638"),
  WEBP("a WebP image", 8, "57454250"),
  TIFF("a TIFF image", 0, "49492a00"),
  PDF("a PDF document", 0, "255044462d"),
  ZIP("a ZIP archive (EPUB, DOCX and ODT are ZIP archives too)", 0, "504b0304"),
  ZIP_EMPTY("an empty ZIP archive", 0, "504b0506"),
  GZIP("a gzip archive", 0, "1f8b"),
  BZIP2("a bzip2 archive", 0, "425a68"),
  XZ("an xz archive", 0, "fd377a585a00"),
  ZSTD("a Zstandard archive", 0, "28b52ffd"),
  SEVEN_ZIP("a 7-Zip archive", 0, "377abcaf271c"),
  RAR("a RAR archive", 0, "526172211a07"),
  OLE2("an old Microsoft Office document", 0, "d0cf11e0a1b11ae1"),
  RTF("an RTF document", 0, "7b5c727466"),
  MOBI("a Mobipocket or Kindle book", 60, hex("BOOKMOBI")),
  ELF("an ELF program", 0, "7f454c46"),
  JAVA_CLASS("a Java class file", 0, "cafebabe"),
  SQLITE("an SQLite database", 0, hex("SQLite format 3")),
  MP3("an MP3 recording", 0, hex("ID3")),
  OGG("an Ogg recording", 0, hex("OggS")),
  WINDOWS_PROGRAM("a Windows program", 0, "4d5a9000");

  private final String title;
  private final int offset;

  @SuppressWarnings("ImmutableEnumChecker") // written once, never handed out
  private final byte[] magic;

  BinaryFormat(String title, int offset, String magic) {
    this.title = title;
    this.offset = offset;
    this.magic = HexFormat.of().parseHex(magic);
  }

  private static String hex(String ascii) {
    return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
  }

  /** The name shown to people, with its article. */
  String title() {
    return title;
  }

  /** The format these bytes start like, if it is one of these. */
  static Optional<BinaryFormat> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> format.matches(bytes)).findFirst();
  }

  private boolean matches(byte[] bytes) {
    int end = offset + magic.length;
    return bytes.length >= end && Arrays.equals(bytes, offset, end, magic, 0, magic.length);
  }
}
