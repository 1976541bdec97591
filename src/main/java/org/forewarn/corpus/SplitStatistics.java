package org.forewarn.corpus;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/**
 * What the scenes of one split hold.
 *
 * @param scenes how many
 * @param words how many words in all
 * @param works how many works they are from
 * @param severities for each category, how many scenes at none, mild, moderate, severe
 * @param warnings for each warning, how many scenes have it
 * @param nearMisses for each kind of near-miss, how many scenes are one
 * @param voices for each manner of telling, how many scenes are told so
 */
public record SplitStatistics(
    int scenes,
    long words,
    int works,
    Map<Category, List<Integer>> severities,
    Map<Warning, Integer> warnings,
    Map<String, Integer> nearMisses,
    Map<String, Integer> voices) {

  public SplitStatistics {
    severities = Collections.unmodifiableMap(new EnumMap<>(severities));
    warnings = Collections.unmodifiableMap(new EnumMap<>(warnings));
    nearMisses = Collections.unmodifiableMap(new TreeMap<>(nearMisses));
    voices = Collections.unmodifiableMap(new TreeMap<>(voices));
  }

  /** How many scenes are near-misses of any kind. */
  public int nearMissScenes() {
    return nearMisses.values().stream().mapToInt(Integer::intValue).sum();
  }

  static SplitStatistics of(Collection<OwnScene> scenes) {
    Map<Category, List<Integer>> severities = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      severities.put(category, levels(scenes, category));
    }
    Map<Warning, Integer> warnings = new EnumMap<>(Warning.class);
    Map<String, Integer> nearMisses = new TreeMap<>();
    Map<String, Integer> voices = new TreeMap<>();
    Set<String> works = new HashSet<>();
    long words = 0;
    for (OwnScene own : scenes) {
      works.add(own.scene().work());
      words += OwnScene.words(own.scene().text());
      own.scene().warnings().forEach(warning -> warnings.merge(warning, 1, Integer::sum));
      if (own.scene().nearMiss() != null) {
        nearMisses.merge(own.scene().nearMiss(), 1, Integer::sum);
      }
      voices.merge(own.voice() == null ? "unnamed" : own.voice(), 1, Integer::sum);
    }
    return new SplitStatistics(
        scenes.size(), words, works.size(), severities, warnings, nearMisses, voices);
  }

  private static List<Integer> levels(Collection<OwnScene> scenes, Category category) {
    Integer[] counts = {0, 0, 0, 0};
    scenes.forEach(own -> counts[own.scene().severity(category).level()]++);
    return List.of(counts);
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scenes", scenes);
    tree.put("words", words);
    tree.put("works", works);
    Map<String, Object> levels = new LinkedHashMap<>();
    severities.forEach((category, counts) -> levels.put(category.id(), byLevel(counts)));
    tree.put("severities", levels);
    Map<String, Object> counts = new LinkedHashMap<>();
    warnings.forEach((warning, count) -> counts.put(warning.id(), count));
    tree.put("warnings", counts);
    tree.put("nearMisses", nearMisses);
    tree.put("voices", voices);
    return tree;
  }

  private static Map<String, Object> byLevel(List<Integer> counts) {
    Map<String, Object> levels = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      levels.put(severity.id(), counts.get(severity.level()));
    }
    return levels;
  }
}
