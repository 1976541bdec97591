package org.forewarn.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forewarn.policy.Condition.CountOf;
import org.forewarn.policy.Condition.MeasureAtLeast;
import org.forewarn.policy.Condition.SeverityAtLeast;
import org.forewarn.policy.Condition.WarningPresent;
import org.forewarn.policy.Placed.Fields;
import org.forewarn.policy.Placed.Text;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Measure;
import org.forewarn.taxonomy.Severity;
import org.forewarn.taxonomy.Warning;

/** Gives the conditions of a scale file their meaning. */
final class ConditionReader {

  private static final int UNBOUNDED = Integer.MAX_VALUE;

  private ConditionReader() {}

  /** The condition of an object whose fields must be one of the known forms, whole. */
  static Condition read(Placed value) throws InvalidScaleException {
    Fields fields = Fields.of(value);
    if (fields.has("category")) {
      return severity(fields.onlyWith(List.of("category", "atLeast")));
    }
    if (fields.has("warning")) {
      return warning(fields.onlyWith(List.of("warning")));
    }
    if (fields.has("measure")) {
      return measure(fields.onlyWith(List.of("measure", "atLeast")));
    }
    return combination(fields);
  }

  private static Condition severity(Fields fields) throws InvalidScaleException {
    Severity severity =
        ScaleReader.word(
            fields.text("atLeast"),
            id -> Severity.byId(id).filter(s -> s != Severity.NONE),
            "mild, moderate, severe");
    return new SeverityAtLeast(
        ScaleReader.word(
            fields.text("category"), Category::byId, ScaleReader.ids(Category.values())),
        severity);
  }

  private static Condition warning(Fields fields) throws InvalidScaleException {
    return new WarningPresent(
        ScaleReader.word(fields.text("warning"), Warning::byId, ScaleReader.ids(Warning.values())));
  }

  private static Condition measure(Fields fields) throws InvalidScaleException {
    Measure measure =
        ScaleReader.word(fields.text("measure"), Measure::byId, ScaleReader.ids(Measure.values()));
    return new MeasureAtLeast(measure, number(fields.text("atLeast"), UNBOUNDED));
  }

  private static Condition combination(Fields fields) throws InvalidScaleException {
    if (fields.has("all")) {
      List<Condition> all = conditions(fields.onlyWith(List.of("all")), "all");
      return new CountOf(all.size(), all);
    }
    if (fields.has("any")) {
      return new CountOf(1, conditions(fields.onlyWith(List.of("any")), "any"));
    }
    if (fields.has("of")) {
      List<Condition> of = conditions(fields.onlyWith(List.of("count", "of")), "of");
      return new CountOf(number(fields.text("count"), of.size()), of);
    }
    throw fields
        .place()
        .problem(
            "a condition: category with atLeast, warning, measure with atLeast, all, any, or count"
                + " with of",
            "none of them");
  }

  private static List<Condition> conditions(Fields fields, String name)
      throws InvalidScaleException {
    List<Condition> conditions = new ArrayList<>();
    for (Placed item : fields.items(name)) {
      conditions.add(read(item));
    }
    if (conditions.isEmpty()) {
      throw fields.value(name).place().problem("at least one condition", "none");
    }
    return conditions;
  }

  private static int number(Text number, int most) throws InvalidScaleException {
    String range = most == UNBOUNDED ? "from 1" : "from 1 to " + most;
    return ScaleReader.word(
        number, text -> parsed(text).filter(n -> n >= 1 && n <= most), "whole numbers " + range);
  }

  private static Optional<Integer> parsed(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
