package org.forewarn.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where rating scales come from: the built-in ones and files of the user's own. Thread-safe. */
public final class RatingScales {

  private static final List<String> IDS =
      List.of("mpa", "ao3", "fictionratings", "fan", "tth", "tv", "bbfc", "pegi", "esrb");

  /** Each scale is read when first asked for: a run needs two of nine. */
  private static final Map<String, RatingScale> LOADED = new ConcurrentHashMap<>();

  private RatingScales() {}

  /** The built-in scales, in the order they are listed to people. */
  public static List<RatingScale> builtIn() {
    return IDS.stream().map(RatingScales::loaded).toList();
  }

  /** The ids of the built-in scales, in the same order, without reading them. */
  public static List<String> builtInIds() {
    return IDS;
  }

  /** The built-in scale with this id; only this one is read. */
  public static Optional<RatingScale> byId(String id) {
    return IDS.contains(id) ? Optional.of(loaded(id)) : Optional.empty();
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

  private static RatingScale loaded(String id) {
    return LOADED.computeIfAbsent(id, RatingScales::load);
  }

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
