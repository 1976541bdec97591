package org.forewarn.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.forewarn.policy.ScaleFile.ConditionEntry;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;
import org.jspecify.annotations.Nullable;

/** Gives the conditions of a scale file their meaning. */
final class ConditionReader {

  private static final String FORMS =
      "expected one of category with atLeast, warning, measure with atLeast, all, any, count with"
          + " of";

  private final ScaleReader words;

  ConditionReader(ScaleReader words) {
    this.words = words;
  }

  /**
   * The condition of an entry.
   *
   * @param rule the id of its rule, which complaints about its form point at
   */
  Condition condition(ConditionEntry entry, Located rule) throws InvalidScaleException {
    requireOneForm(entry, rule);
    if (entry.category() != null) {
      return severity(entry.category(), needed(entry.atLeast(), rule));
    }
    if (entry.warning() != null) {
      return new Condition.WarningPresent(
          words.word(entry.warning(), Warning::byId, ScaleReader.ids(Warning.values())));
    }
    if (entry.measure() != null) {
      Measure measure =
          words.word(entry.measure(), Measure::byId, ScaleReader.ids(Measure.values()));
      return new Condition.MeasureAtLeast(
          measure, number(needed(entry.atLeast(), rule), Integer.MAX_VALUE));
    }
    return combination(entry, rule);
  }

  private Condition severity(Located category, Located atLeast) throws InvalidScaleException {
    Severity severity =
        words.word(
            atLeast,
            id -> Severity.byId(id).filter(s -> s != Severity.NONE),
            "mild, moderate, severe");
    return new Condition.SeverityAtLeast(
        words.word(category, Category::byId, ScaleReader.ids(Category.values())), severity);
  }

  private Condition combination(ConditionEntry entry, Located rule) throws InvalidScaleException {
    List<ConditionEntry> parts =
        Stream.of(entry.all(), entry.any(), entry.of())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow();
    List<Condition> conditions = new ArrayList<>();
    for (ConditionEntry part : parts) {
      conditions.add(condition(part, rule));
    }
    if (conditions.isEmpty()) {
      throw words.problem(rule, "expected at least one condition to combine, found none");
    }
    return new Condition.CountOf(count(entry, rule, conditions.size()), conditions);
  }

  private int count(ConditionEntry entry, Located rule, int size) throws InvalidScaleException {
    if (entry.of() != null) {
      return number(needed(entry.count(), rule), size);
    }
    return entry.all() != null ? size : 1;
  }

  private int number(Located number, int most) throws InvalidScaleException {
    String expected =
        most == Integer.MAX_VALUE ? "whole numbers from 1" : "whole numbers from 1 to " + most;
    return words.word(number, text -> parsed(text).filter(n -> n >= 1 && n <= most), expected);
  }

  private static Optional<Integer> parsed(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private void requireOneForm(ConditionEntry e, Located rule) throws InvalidScaleException {
    long forms =
        Stream.of(e.category(), e.warning(), e.measure(), e.all(), e.any(), e.of())
            .filter(Objects::nonNull)
            .count();
    boolean bound = e.category() != null || e.measure() != null;
    boolean strayBound = e.atLeast() != null && !bound;
    boolean strayCount = e.count() != null && e.of() == null;
    if (forms != 1 || strayBound || strayCount) {
      throw words.problem(rule, FORMS + "; found " + forms + " of them or a stray field");
    }
  }

  private Located needed(@Nullable Located value, Located rule) throws InvalidScaleException {
    if (value == null) {
      throw words.problem(rule, FORMS + "; found one without its number or severity");
    }
    return value;
  }
}
