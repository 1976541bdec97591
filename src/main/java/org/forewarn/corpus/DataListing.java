package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code corpus.json}: what files a corpus has, with digests; sorted, without a clock. */
final class DataListing {

  /** The name of the listing. */
  static final String FILE = "corpus.json";

  private static final String FORMAT = "forewarn/corpus/1";

  private final Path root;

  DataListing(Path root) {
    this.root = root;
  }

  /** Faults every difference between the listing and the folder. */
  void check(FaultSink faults) throws IOException {
    if (!Files.exists(root.resolve(FILE))) {
      faults.accept(new Fault(FILE, 0, "no such file", "one; --write-digests makes it"));
      return;
    }
    Map<String, DataFile> listed;
    try {
      listed = listed();
    } catch (BadRowException e) {
      faults.accept(Fault.of(FILE, 0, e));
      return;
    }
    Map<String, DataFile> present = byPath(new DataFolder(root).files());
    for (DataFile file : listed.values()) {
      if (!present.containsKey(file.path())) {
        faults.accept(new Fault(FILE, 0, "lists " + file.path() + ", which is not there", "it"));
      }
    }
    for (DataFile file : present.values()) {
      compare(listed.get(file.path()), file, faults);
    }
  }

  private static void compare(@Nullable DataFile listed, DataFile found, FaultSink faults)
      throws CorpusException {
    if (listed == null) {
      faults.accept(new Fault(found.path(), 0, "not listed", "an entry in " + FILE));
    } else if (!listed.sha256().equals(found.sha256())) {
      faults.accept(
          new Fault(found.path(), 0, "sha256 " + found.sha256(), "sha256 " + listed.sha256()));
    } else if (listed.rows() != found.rows()) {
      faults.accept(new Fault(found.path(), 0, found.rows() + " rows", listed.rows() + " rows"));
    }
  }

  /**
   * Writes the listing of the folder as it is, keeping the licence and description of old entries.
   */
  void write() throws IOException {
    Map<String, DataFile> old = Files.exists(root.resolve(FILE)) ? listed() : Map.of();
    List<Map<String, Object>> entries = new ArrayList<>();
    for (DataFile file : new DataFolder(root).files()) {
      DataFile earlier = old.get(file.path());
      entries.add(entry(earlier == null ? file : file.toldAs(earlier)));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("format", FORMAT);
    tree.put("files", entries);
    Files.writeString(root.resolve(FILE), JsonTree.write(tree), StandardCharsets.UTF_8);
  }

  private Map<String, DataFile> listed() throws IOException {
    JsonNode object = JsonLines.object(DataText.read(root.resolve(FILE)));
    if (!SceneReading.text(object, "format").equals(FORMAT)) {
      throw new BadRowException("format " + object.get("format"), FORMAT);
    }
    List<DataFile> files = new ArrayList<>();
    for (JsonNode file : SceneReading.array(object, "files")) {
      files.add(
          new DataFile(
              SceneReading.text(file, "path"),
              SceneReading.text(file, "sha256"),
              SceneReading.required(file, "rows").asLong(),
              SceneReading.text(file, "licence"),
              SceneReading.text(file, "description")));
    }
    return byPath(files);
  }

  private static Map<String, DataFile> byPath(List<DataFile> files) {
    Map<String, DataFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    return byPath;
  }

  private static Map<String, Object> entry(DataFile file) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("path", file.path());
    entry.put("sha256", file.sha256());
    entry.put("rows", file.rows());
    entry.put("licence", file.licence());
    entry.put("description", file.description());
    return entry;
  }
}
