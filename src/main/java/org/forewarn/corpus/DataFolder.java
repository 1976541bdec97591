package org.forewarn.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The data files that lie in a corpus: everything but prose and the listing itself. */
final class DataFolder {

  private static final String LICENCE = "Apache-2.0";

  private static final Map<String, String> DESCRIPTIONS =
      Map.of(
          "scenes", "Labelled scenes written for this project",
          "lexicons", "Graded terms collected for this project",
          "works", "Whole work with header, and what a check of it should say",
          "external-labels", "Labels by id and offset for texts that are kept elsewhere");

  private final Path root;

  DataFolder(Path root) {
    this.root = root;
  }

  /** The files as they are now, by path. */
  List<DataFile> files() throws IOException {
    List<DataFile> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(this::isData).toList()) {
        files.add(describe(file));
      }
    }
    files.sort(null);
    return files;
  }

  private boolean isData(Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && !name.endsWith(".md")
        && !relative(file).equals(DataListing.FILE);
  }

  private DataFile describe(Path file) throws IOException {
    String path = relative(file);
    String folder = path.substring(0, Math.max(0, path.indexOf('/')));
    String description = DESCRIPTIONS.getOrDefault(folder, "Data");
    return new DataFile(path, sha256(file), rows(file), LICENCE, description);
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private long rows(Path file) throws IOException {
    String name = file.toString();
    boolean table = name.endsWith(".tsv");
    if (!table && !name.contains(".jsonl")) {
      return 1;
    }
    long[] filled = {0};
    DataText.forEachLine(
        file, relative(file), ignored -> {}, (n, line) -> filled[0] += isRow(line));
    return table ? Math.max(0, filled[0] - 1) : filled[0];
  }

  private static int isRow(String line) {
    return line.isBlank() ? 0 : 1;
  }
}
