package org.forewarn.corpus;

import java.util.Objects;

/**
 * One file of the corpus as {@code corpus.json} lists it.
 *
 * @param path where it is, relative to the corpus, with slashes
 * @param sha256 the digest of its bytes, lower-case hexadecimal
 * @param rows how many rows it holds, header lines left out; 1 for a file that is one value
 * @param licence the licence it is under
 * @param description what it is, in a few words
 */
public record DataFile(String path, String sha256, long rows, String licence, String description)
    implements Comparable<DataFile> {

  public DataFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(description, "description");
  }

  /** Orders by path. */
  @Override
  public int compareTo(DataFile other) {
    return path.compareTo(other.path);
  }

  /** The same file under the licence and description of an earlier listing. */
  DataFile toldAs(DataFile earlier) {
    return new DataFile(path, sha256, rows, earlier.licence, earlier.description);
  }
}
