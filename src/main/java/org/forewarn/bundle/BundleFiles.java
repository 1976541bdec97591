package org.forewarn.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where the files of a bundle are read from. */
public interface BundleFiles {

  /** What the place is called in messages. */
  String name();

  /**
   * The bytes of a file.
   *
   * @throws BundleException if there is no such file
   */
  byte[] read(String file) throws BundleException;

  /** The names of all files, or nothing where the place cannot list them. */
  Optional<Set<String>> list() throws BundleException;

  /** The files of a folder. */
  static BundleFiles inFolder(Path folder) {
    return new BundleFiles() {
      @Override
      public String name() {
        return folder.toString();
      }

      @Override
      public byte[] read(String file) throws BundleException {
        try {
          return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
          throw new BundleException(
              folder.resolve(file).toString(), "cannot be read, expected a file of the model", e);
        }
      }

      @Override
      public Optional<Set<String>> list() throws BundleException {
        try (Stream<Path> files = Files.list(folder)) {
          Set<String> names = new TreeSet<>();
          files.forEach(file -> names.add(String.valueOf(file.getFileName())));
          return Optional.of(names);
        } catch (IOException e) {
          throw new BundleException(
              folder.toString(), "cannot be listed, expected a model folder", e);
        }
      }
    };
  }

  /** The files below a folder of the class path, which cannot be listed. */
  static BundleFiles onClassPath(String folder) {
    return new BundleFiles() {
      @Override
      public String name() {
        return "built-in " + folder;
      }

      @Override
      public byte[] read(String file) throws BundleException {
        try (InputStream bytes = BundleFiles.class.getResourceAsStream("/" + folder + "/" + file)) {
          if (bytes == null) {
            throw new BundleException(
                name() + "/" + file, "is missing, expected a file of the model");
          }
          return bytes.readAllBytes();
        } catch (IOException e) {
          throw new BundleException(
              name() + "/" + file, "cannot be read, expected a file of the model", e);
        }
      }

      @Override
      public Optional<Set<String>> list() {
        return Optional.empty();
      }
    };
  }
}
