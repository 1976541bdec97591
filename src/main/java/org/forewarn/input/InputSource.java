package org.forewarn.input;

import java.util.Objects;

/**
 * Bytes to read and the name they are known by.
 *
 * @param name a file name or {@code <stdin>}; its ending is a hint only, content decides
 * @param bytes the raw bytes, not copied; the caller leaves them alone
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by nobody; a copy of every file would double memory
public record InputSource(String name, byte[] bytes) {

  public InputSource {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(bytes, "bytes");
  }
}
