package org.forewarn.bundle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a bundle says of itself. No clock stands in it: equal training gives equal bytes.
 *
 * @param format the version of the bundle's layout
 * @param name the model's name
 * @param version the model's version
 * @param categories category ids in the order of the outputs
 * @param warnings warning ids in the order of the outputs
 * @param seed the seed of training
 * @param corpora for each file that was learned from, its digest
 * @param environment the libraries that trained it, by name
 * @param metrics figures measured while training, by name
 * @param files every other file of the bundle
 */
public record Manifest(
    String format,
    String name,
    String version,
    List<String> categories,
    List<String> warnings,
    long seed,
    SortedMap<String, String> corpora,
    SortedMap<String, String> environment,
    SortedMap<String, Double> metrics,
    SortedMap<String, FileEntry> files) {

  /** The layout this program reads and writes. */
  public static final String FORMAT = "forewarn/model/1";

  /** The name of the manifest's own file. */
  public static final String FILE = "manifest.json";

  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  /**
   * @throws IllegalArgumentException if a file's name leads out of the bundle's folder
   */
  public Manifest {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    categories = List.copyOf(categories);
    warnings = List.copyOf(warnings);
    corpora = sorted(corpora);
    environment = sorted(environment);
    metrics = sorted(metrics);
    files = sorted(files);
    files.keySet().forEach(Manifest::requirePlainName);
  }

  private static void requirePlainName(String file) {
    if (!PLAIN_NAME.matcher(file).matches()) {
      throw new IllegalArgumentException("File name must be letters, digits, . _ -, got " + file);
    }
  }

  private static <T> SortedMap<String, T> sorted(Map<String, T> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  /**
   * One file of a bundle.
   *
   * @param bytes its length
   * @param sha256 its digest, 64 hexadecimal digits
   */
  public record FileEntry(long bytes, String sha256) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * @throws IllegalArgumentException if the digest is not one
     */
    public FileEntry {
      if (bytes < 0 || !DIGEST.matcher(sha256).matches()) {
        throw new IllegalArgumentException(
            "File must have a length and 64 hexadecimal digits, got " + bytes + " " + sha256);
      }
    }
  }
}
