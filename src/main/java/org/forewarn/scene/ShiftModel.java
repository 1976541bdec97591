package org.forewarn.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What was learned about where scenes begin: a weight for every sign, weights for telling words,
 * and the rule that turns scores into breaks. Immutable, safe to share.
 *
 * @param bias the score of a paragraph that shows no sign at all
 * @param signs the weight of each measured sign
 * @param units learned combinations of signs
 * @param words the weights of words by place; two words are parted by one space
 * @param rule how scores become breaks
 */
public record ShiftModel(
    double bias,
    Map<ShiftFeature, Double> signs,
    List<ShiftUnit> units,
    Map<WordPlace, Map<String, Double>> words,
    CutRule rule) {

  /** The model's properties begin every key with one of these. */
  private static final String SIGN = "sign.";

  private static final String WORD = "word.";

  public ShiftModel {
    signs = Map.copyOf(signs);
    units = List.copyOf(units);
    words = Map.copyOf(words);
  }

  /**
   * The model built in for a kind of text.
   *
   * @throws IllegalStateException if the resource is missing or does not hold a model
   */
  public static ShiftModel builtIn(TextKind kind) {
    String resource = "shift-" + kind.key() + ".properties";
    try (InputStream in = ShiftModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "Shift model must be on the class path, got no " + resource);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(properties);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new IllegalStateException("Shift model must be readable: " + resource, unreadable);
    }
  }

  /**
   * The model that {@code properties} hold.
   *
   * @throws IllegalArgumentException if a key is missing or a value is no number
   */
  public static ShiftModel of(Properties properties) {
    Map<WordPlace, Map<String, Double>> words = new EnumMap<>(WordPlace.class);
    for (WordPlace place : WordPlace.values()) {
      words.put(place, new TreeMap<>());
    }
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(WORD)) {
        int dot = key.indexOf('.', WORD.length());
        WordPlace place = place(key.substring(WORD.length(), Math.max(WORD.length(), dot)));
        words
            .computeIfAbsent(place, any -> new TreeMap<>())
            .put(key.substring(dot + 1), number(properties, key));
      }
    }
    words.replaceAll((place, weights) -> Map.copyOf(weights));
    return new ShiftModel(
        number(properties, "bias"),
        signs(properties, ""),
        units(properties),
        words,
        rule(properties));
  }

  private static Map<ShiftFeature, Double> signs(Properties properties, String prefix) {
    Map<ShiftFeature, Double> signs = new EnumMap<>(ShiftFeature.class);
    for (ShiftFeature sign : ShiftFeature.values()) {
      signs.put(sign, number(properties, prefix + SIGN + sign.key()));
    }
    return signs;
  }

  private static List<ShiftUnit> units(Properties properties) {
    List<ShiftUnit> units = new ArrayList<>();
    while (properties.containsKey(unit(units.size()) + "output")) {
      String prefix = unit(units.size());
      units.add(
          new ShiftUnit(
              number(properties, prefix + "bias"),
              signs(properties, prefix),
              number(properties, prefix + "output")));
    }
    return units;
  }

  private static String unit(int number) {
    return "unit." + (number < 10 ? "0" : "") + number + ".";
  }

  private static WordPlace place(String key) {
    for (WordPlace place : WordPlace.values()) {
      if (place.key().equals(key)) {
        return place;
      }
    }
    throw new IllegalArgumentException("Shift model must name a word place, got " + key);
  }

  private static CutRule rule(Properties properties) {
    return new CutRule(
        number(properties, "cut.threshold"),
        number(properties, "cut.strength"),
        number(properties, "cut.typical-words"),
        number(properties, "cut.spread"),
        (int) number(properties, "cut.minimum-words"),
        (int) number(properties, "cut.shortest-to-cut"));
  }

  private static double number(Properties properties, String key) {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("Shift model must hold " + key + ", got none");
    }
    return Double.parseDouble(value);
  }

  /** The same model with another rule. */
  public ShiftModel with(CutRule other) {
    return new ShiftModel(bias, signs, units, words, other);
  }

  /** The keys and values that {@link #of} reads back, in a fixed order. */
  public Map<String, String> asProperties() {
    Map<String, String> lines = new TreeMap<>();
    lines.put("bias", text(bias));
    signs.forEach((sign, weight) -> lines.put(SIGN + sign.key(), text(weight)));
    for (int i = 0; i < units.size(); i++) {
      String prefix = unit(i);
      lines.put(prefix + "bias", text(units.get(i).bias()));
      lines.put(prefix + "output", text(units.get(i).output()));
      units
          .get(i)
          .weights()
          .forEach((sign, weight) -> lines.put(prefix + SIGN + sign.key(), text(weight)));
    }
    words.forEach(
        (place, weights) ->
            weights.forEach(
                (word, weight) -> lines.put(WORD + place.key() + "." + word, text(weight))));
    lines.put("cut.threshold", text(rule.threshold()));
    lines.put("cut.strength", text(rule.strength()));
    lines.put("cut.typical-words", text(rule.typicalWords()));
    lines.put("cut.spread", text(rule.spread()));
    lines.put("cut.minimum-words", Integer.toString(rule.minimumWords()));
    lines.put("cut.shortest-to-cut", Integer.toString(rule.shortestToCut()));
    return lines;
  }

  private static String text(double value) {
    return Double.toString(Math.rint(value * 10_000) / 10_000);
  }
}
