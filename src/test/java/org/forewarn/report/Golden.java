package org.forewarn.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds the output as it was last approved. {@code -Dgolden.update=true} rewrites it
 * and then fails, so that a rewrite is always looked at and never passes by itself.
 */
public final class Golden {

  private final Path folder;

  private Golden(Path folder) {
    this.folder = folder;
  }

  /** The approved files of a package. */
  public static Golden of(Class<?> test) {
    String packagePath = test.getPackageName().replace('.', '/');
    return new Golden(Path.of("src/test/resources", packagePath, "golden"));
  }

  /** Fails unless {@code actual} is what the file holds. */
  public void check(String name, String actual) {
    Path file = folder.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      write(file, actual);
      fail("%s was rewritten; look at the difference and run again without golden.update", file);
    }
    assertThat(actual).as("approved output of %s", name).isEqualTo(content(name));
  }

  /** What the file holds. */
  public String content(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
