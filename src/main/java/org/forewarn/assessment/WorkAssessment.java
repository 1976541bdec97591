package org.forewarn.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Warning;

/**
 * What a whole work holds.
 *
 * @param profile an estimate for every category, in category order
 * @param warnings the warnings found, in taxonomy order
 * @param warningScores the probability of every warning, in taxonomy order
 * @param measures the counted facts, in taxonomy order
 * @param scenes its scenes in order
 */
public record WorkAssessment(
    Map<Category, SeverityEstimate> profile,
    List<WarningFinding> warnings,
    Map<Warning, Double> warningScores,
    Map<Measure, Integer> measures,
    List<SceneAssessment> scenes) {

  public WorkAssessment {
    profile = Profiles.copyOf(profile);
    warnings = List.copyOf(warnings);
    warningScores = ordered(warningScores, Warning.class);
    measures = ordered(measures, Measure.class);
    scenes = List.copyOf(scenes);
  }

  private static <K extends Enum<K>, V> Map<K, V> ordered(Map<K, V> map, Class<K> keys) {
    EnumMap<K, V> copy = new EnumMap<>(keys);
    copy.putAll(map);
    return Collections.unmodifiableMap(copy);
  }
}
