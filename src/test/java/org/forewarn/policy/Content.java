package org.forewarn.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Content written in a line: {@code category=severity}, {@code warning!}, {@code measure#count}.
 */
final class Content {

  private Content() {}

  static ContentSummary of(@Nullable String line) {
    Map<Category, Severity> severities = new EnumMap<>(Category.class);
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
    for (String part : line == null ? new String[0] : line.split(" ")) {
      if (part.endsWith("!")) {
        warnings.add(Warning.byId(part.substring(0, part.length() - 1)).orElseThrow());
      } else if (part.contains("#")) {
        String[] pair = part.split("#");
        measures.put(Measure.byId(pair[0]).orElseThrow(), Integer.valueOf(pair[1]));
      } else {
        String[] pair = part.split("=");
        severities.put(Category.byId(pair[0]).orElseThrow(), Severity.byId(pair[1]).orElseThrow());
      }
    }
    return new ContentSummary(severities, warnings, measures);
  }

  static ContentSummary everything() {
    return new ContentSummary(
        Arrays.stream(Category.values())
            .collect(Collectors.toMap(Function.identity(), c -> Severity.SEVERE)),
        EnumSet.allOf(Warning.class),
        Arrays.stream(Measure.values()).collect(Collectors.toMap(Function.identity(), m -> 100)));
  }
}
