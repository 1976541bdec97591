package org.forewarn.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.forewarn.bundle.BundleException;
import org.forewarn.bundle.BundleFiles;
import org.forewarn.bundle.BundleReader;
import org.forewarn.bundle.ModelBundle;
import org.jspecify.annotations.Nullable;

/**
 * Finds the model to use: a folder, or the one inside the jar that {@code models/default} names.
 */
final class Models {

  private static final String DEFAULT = "/models/default";

  private Models() {}

  /**
   * @throws BundleException if it is not there or not whole
   */
  static ModelBundle load(@Nullable Path folder) throws BundleException {
    BundleFiles files =
        folder == null
            ? BundleFiles.onClassPath("models/" + defaultModel())
            : BundleFiles.inFolder(folder);
    return BundleReader.read(files);
  }

  private static String defaultModel() throws BundleException {
    try (InputStream name = Models.class.getResourceAsStream(DEFAULT)) {
      if (name == null) {
        throw new BundleException(
            "models/default", "is missing, expected the name of the built-in model");
      }
      return new String(name.readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      throw new BundleException("models/default", "cannot be read", e);
    }
  }
}
