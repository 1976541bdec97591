package org.forewarn.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of one resource file, by key. Never looked up by locale: reports are the same bytes
 * everywhere. Immutable, safe to share.
 */
final class Wording {

  private final String name;
  private final Properties words;

  private Wording(String name, Properties words) {
    this.name = name;
    this.words = words;
  }

  static Wording load(String name) {
    Properties words = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Wording must be on the class path, got no " + name);
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Wording(name, words);
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /**
   * The words with every {@code {name}} filled in.
   *
   * @throws IllegalStateException if there are no such words
   */
  String fill(String key, Map<String, String> values) {
    String text =
        find(key)
            .orElseThrow(() -> new IllegalStateException("No words for " + key + " in " + name));
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  Set<String> keys() {
    return new TreeSet<>(words.stringPropertyNames());
  }
}
