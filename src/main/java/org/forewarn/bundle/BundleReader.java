package org.forewarn.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forewarn.feature.Lexicon;
import org.forewarn.feature.LexiconFormat;
import org.forewarn.feature.Vocabulary;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Reads bundles and trusts nothing: every file's length and digest must be the manifest's, none may
 * be missing or extra. Stateless.
 */
public final class BundleReader {

  private BundleReader() {}

  /**
   * The model in these files.
   *
   * @throws BundleException naming the file with the expected and the actual digest, if anything
   *     differs
   */
  public static ModelBundle read(BundleFiles files) throws BundleException {
    byte[] manifestBytes = files.read(Manifest.FILE);
    Manifest manifest = manifest(files.name() + "/" + Manifest.FILE, manifestBytes);
    Parts parts = new Parts(files.name(), verify(files, manifest));
    BundleFormat.Decisions decisions =
        BundleFormat.read(
            parts.name(BundleFormat.CALIBRATION),
            parts.bytes(BundleFormat.CALIBRATION),
            BundleFormat.Decisions.class);
    return new ModelBundle(
        manifest,
        Digest.sha256(manifestBytes),
        parts.lines(BundleFormat.VOCABULARY, Vocabulary::new),
        parts.lines(BundleFormat.LEXICON, lines -> new Lexicon(LexiconFormat.readMerged(lines))),
        SafeTensors.read(parts.name(BundleFormat.NETWORK), parts.bytes(BundleFormat.NETWORK)),
        decisions.scenes(),
        decisions.works());
  }

  private static Manifest manifest(String file, byte[] bytes) throws BundleException {
    Manifest manifest = BundleFormat.read(file, bytes, Manifest.class);
    if (!manifest.format().equals(Manifest.FORMAT)) {
      throw new BundleException(
          file, "format " + manifest.format() + ", expected " + Manifest.FORMAT);
    }
    requireLabels(
        file,
        "categories",
        manifest.categories(),
        Arrays.stream(Category.values()).map(Category::id).toList());
    requireLabels(
        file,
        "warnings",
        manifest.warnings(),
        Arrays.stream(Warning.values()).map(Warning::id).toList());
    return manifest;
  }

  private static void requireLabels(
      String file, String what, List<String> found, List<String> expected) throws BundleException {
    if (!found.equals(expected)) {
      throw new BundleException(file, what + " " + found + ", expected " + expected);
    }
  }

  /**
   * The bytes of every file but the manifest, each as the manifest says.
   *
   * @throws BundleException if one is not, is missing, or is there beside them
   */
  static Map<String, byte[]> verify(BundleFiles files, Manifest manifest) throws BundleException {
    requireNothingExtra(files, manifest);
    Map<String, byte[]> verified = new HashMap<>();
    for (Map.Entry<String, Manifest.FileEntry> entry : manifest.files().entrySet()) {
      verified.put(entry.getKey(), files.read(entry.getKey()));
    }
    // Digests are what reading waits for; each is of one file alone.
    Map<String, String> digests =
        verified.entrySet().parallelStream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Digest.sha256(e.getValue())));
    for (Map.Entry<String, Manifest.FileEntry> entry : manifest.files().entrySet()) {
      requireEntry(files.name(), entry, digests.get(entry.getKey()), verified);
    }
    return verified;
  }

  private static void requireEntry(
      String place,
      Map.Entry<String, Manifest.FileEntry> entry,
      @Nullable String actual,
      Map<String, byte[]> verified)
      throws BundleException {
    byte[] bytes = verified.getOrDefault(entry.getKey(), new byte[0]);
    Manifest.FileEntry expected = entry.getValue();
    if (!expected.sha256().equals(actual) || bytes.length != expected.bytes()) {
      throw new BundleException(
          place + "/" + entry.getKey(), "sha256 " + actual + ", expected " + expected.sha256());
    }
  }

  private static void requireNothingExtra(BundleFiles files, Manifest manifest)
      throws BundleException {
    Set<String> extra = new TreeSet<>(files.list().orElse(Set.of()));
    extra.removeAll(manifest.files().keySet());
    extra.remove(Manifest.FILE);
    if (!extra.isEmpty()) {
      throw new BundleException(
          files.name() + "/" + extra.iterator().next(),
          "is not in the manifest, expected no other file");
    }
  }

  /** The verified files of the bundle at {@code place}. */
  private record Parts(String place, Map<String, byte[]> verified) {

    String name(String file) {
      return place + "/" + file;
    }

    byte[] bytes(String file) throws BundleException {
      byte[] bytes = verified.get(file);
      if (bytes == null) {
        throw new BundleException(
            name(file), "is not in the manifest, expected a file of every model");
      }
      return bytes;
    }

    <T> T lines(String file, Function<List<String>, T> reading) throws BundleException {
      try {
        return reading.apply(new String(bytes(file), StandardCharsets.UTF_8).lines().toList());
      } catch (IllegalArgumentException e) {
        throw new BundleException(name(file), String.valueOf(e.getMessage()), e);
      }
    }
  }
}
