package org.forewarn.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.forewarn.feature.LexiconFormat;

/** Writes a model and the documents that belong to it. Equal content gives equal bytes. */
public final class BundleWriter {

  private BundleWriter() {}

  /**
   * Writes every file of {@code model} and of {@code documents} to {@code folder}, the manifest
   * last. Of a bundle that was there, files of other names stay and make the folder unreadable:
   * write into a new folder, or one of the same files.
   *
   * @param model the model; the file list of its manifest is made anew
   * @param documents further files by name, such as the model card
   * @return the manifest as written
   */
  public static Manifest write(Path folder, ModelBundle model, Map<String, String> documents)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(BundleFormat.NETWORK, SafeTensors.write(model.tensors()));
    files.put(BundleFormat.VOCABULARY, utf8(String.join("\n", model.vocabulary().words()) + "\n"));
    files.put(BundleFormat.LEXICON, utf8(LexiconFormat.merged(model.lexicon())));
    files.put(
        BundleFormat.CALIBRATION,
        BundleFormat.write(new BundleFormat.Decisions(model.calibration(), model.workWeights())));
    documents.forEach((name, text) -> files.put(name, utf8(text)));
    return write(folder, files, model.manifest());
  }

  private static Manifest write(Path folder, SortedMap<String, byte[]> files, Manifest old)
      throws IOException {
    Files.createDirectories(folder);
    SortedMap<String, Manifest.FileEntry> entries = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
      entries.put(
          file.getKey(),
          new Manifest.FileEntry(file.getValue().length, Digest.sha256(file.getValue())));
    }
    Manifest manifest =
        new Manifest(
            old.format(),
            old.name(),
            old.version(),
            old.categories(),
            old.warnings(),
            old.seed(),
            old.corpora(),
            old.environment(),
            old.metrics(),
            entries);
    Files.write(folder.resolve(Manifest.FILE), BundleFormat.write(manifest));
    return manifest;
  }

  /**
   * Adds or replaces documents of a written bundle and brings its manifest up to date.
   *
   * @throws BundleException if the bundle there is not whole
   */
  public static Manifest addDocuments(Path folder, Map<String, String> documents)
      throws IOException, BundleException {
    BundleFiles place = BundleFiles.inFolder(folder);
    Manifest manifest = BundleFormat.read(Manifest.FILE, place.read(Manifest.FILE), Manifest.class);
    SortedMap<String, byte[]> files = new TreeMap<>(BundleReader.verify(place, manifest));
    documents.forEach((name, text) -> files.put(name, utf8(text)));
    return write(folder, files, manifest);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
