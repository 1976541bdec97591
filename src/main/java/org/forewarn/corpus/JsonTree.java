package org.forewarn.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree of maps, lists, strings, numbers and booleans as JSON, for packages that know no
 * JSON themselves. Keys keep the map's order, lines end in {@code \n} on every platform, and a
 * number that is none is null.
 */
public final class JsonTree {

  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private JsonTree() {}

  /**
   * The JSON of an object, with a line end at its end.
   *
   * @throws IllegalArgumentException if the tree holds anything else
   */
  public static String write(Map<String, ?> tree) {
    try {
      return WRITER.writeValueAsString(plain(tree)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Tree must hold plain values", e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, child) -> copy.put(String.valueOf(key), plain(child)));
      return copy;
    }
    if (value instanceof Iterable<?> all) {
      List<@Nullable Object> copy = new ArrayList<>();
      all.forEach(child -> copy.add(plain(child)));
      return copy;
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? number : null;
    }
    if (value == null
        || value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Boolean) {
      return value;
    }
    throw new IllegalArgumentException("Tree must hold plain values, got " + value.getClass());
  }
}
