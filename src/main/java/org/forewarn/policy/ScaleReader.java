package org.forewarn.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forewarn.policy.Placed.Fields;
import org.forewarn.policy.Placed.Text;

/** Reads scale files strictly: an unknown field, word or rating is refused with its place. */
final class ScaleReader {

  private static final List<String> SCALE =
      List.of("id", "name", "source", "header", "ratings", "optOuts", "rules");
  private static final List<String> RATING = List.of("value", "title", "audience");
  private static final List<String> OPT_OUT = List.of("value", "title");
  private static final List<String> RULE =
      List.of("id", "when", "minimum", "force", "reason", "source");

  private final Set<String> values = new HashSet<>();
  private final Set<String> ruleIds = new HashSet<>();

  private ScaleReader() {}

  /**
   * The scale in these bytes.
   *
   * @param source the name for messages
   * @throws InvalidScaleException if they are not a valid scale
   */
  static RatingScale read(String source, byte[] json) throws InvalidScaleException {
    return new ScaleReader().scale(Fields.of(PlacedReader.read(source, json)).onlyWith(SCALE));
  }

  private RatingScale scale(Fields file) throws InvalidScaleException {
    List<Rating> ratings = ratings(file);
    return new RatingScale(
        file.text("id").value(),
        file.text("name").value(),
        file.text("source").value(),
        word(file.text("header"), HeaderLayout::byId, ids(HeaderLayout.values())),
        ratings,
        optOuts(file),
        rules(file, ratings.stream().map(Rating::value).toList()));
  }

  private List<Rating> ratings(Fields file) throws InvalidScaleException {
    List<Rating> ratings = new ArrayList<>();
    for (Placed item : file.items("ratings")) {
      Fields fields = Fields.of(item).onlyWith(RATING);
      String value = once(fields.text("value"), values);
      Audience audience = word(fields.text("audience"), Audience::byId, ids(Audience.values()));
      ratings.add(new Rating(value, fields.text("title").value(), audience));
    }
    if (ratings.isEmpty()) {
      throw file.value("ratings").place().problem("at least one rating", "none");
    }
    return ratings;
  }

  private List<OptOut> optOuts(Fields file) throws InvalidScaleException {
    List<OptOut> optOuts = new ArrayList<>();
    for (Placed item : file.has("optOuts") ? file.items("optOuts") : List.<Placed>of()) {
      Fields fields = Fields.of(item).onlyWith(OPT_OUT);
      optOuts.add(new OptOut(once(fields.text("value"), values), fields.text("title").value()));
    }
    return optOuts;
  }

  private List<Rule> rules(Fields file, List<String> known) throws InvalidScaleException {
    List<Rule> rules = new ArrayList<>();
    for (Placed item : file.items("rules")) {
      rules.add(rule(Fields.of(item).onlyWith(RULE), known));
    }
    return rules;
  }

  private Rule rule(Fields rule, List<String> known) throws InvalidScaleException {
    return new Rule(
        once(rule.text("id"), ruleIds),
        ConditionReader.read(rule.value("when")),
        word(
            rule.text("minimum"),
            value -> Optional.of(value).filter(known::contains),
            String.join(", ", known)),
        word(rule.text("force"), RuleForce::byId, ids(RuleForce.values())),
        rule.text("reason").value(),
        rule.text("source").value());
  }

  private static String once(Text id, Set<String> seen) throws InvalidScaleException {
    if (!seen.add(id.value())) {
      throw id.place().problem("a value that comes once", "'" + id.value() + "' again");
    }
    return id.value();
  }

  /** The meaning of a word, or a complaint that lists the words there are. */
  static <T> T word(Text word, Function<String, Optional<T>> meaning, String expected)
      throws InvalidScaleException {
    Optional<T> found = meaning.apply(word.value());
    if (found.isEmpty()) {
      throw word.place().problem("one of " + expected, "'" + word.value() + "'");
    }
    return found.get();
  }

  /** The ids of a closed set in their order, for complaints. */
  static String ids(Enum<?>[] values) {
    return Stream.of(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
