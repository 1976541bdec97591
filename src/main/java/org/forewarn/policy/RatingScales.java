package org.forewarn.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where rating scales come from: the built-in ones and files of the user's own. Thread-safe. */
public final class RatingScales {

  private static final List<String> IDS =
      List.of("mpa", "ao3", "fictionratings", "fan", "tth", "tv", "bbfc", "pegi", "esrb");

  private RatingScales() {}

  /** The built-in scales, in the order they are listed to people. */
  public static List<RatingScale> builtIn() {
    return BuiltIn.SCALES;
  }

  /** The built-in scale with this id. */
  public static Optional<RatingScale> byId(String id) {
    return builtIn().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /**
   * The scale in a file.
   *
   * @throws InvalidScaleException if the file is not a valid scale
   * @throws IOException if it cannot be read
   */
  public static RatingScale read(Path file) throws InvalidScaleException, IOException {
    return ScaleReader.read(file.toString(), Files.readAllBytes(file));
  }

  /** Loads on first use, so that a run with a scale of its own pays nothing for the others. */
  private static final class BuiltIn {
    static final List<RatingScale> SCALES = IDS.stream().map(BuiltIn::load).toList();

    private static RatingScale load(String id) {
      String name = id + ".json";
      try (InputStream in = RatingScales.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("Built-in scale must be on the class path, got no " + id);
        }
        return ScaleReader.read(name, in.readAllBytes());
      } catch (InvalidScaleException e) {
        throw new IllegalStateException("Built-in scale must be valid: " + e.getMessage(), e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
