package org.forewarn.policy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads scale files strictly: an unknown field, word or rating is refused with its place. */
final class ScaleReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String source;
  private final Set<String> values = new HashSet<>();
  private final Set<String> ruleIds = new HashSet<>();

  private ScaleReader(String source) {
    this.source = source;
  }

  /**
   * The scale in these bytes.
   *
   * @param source the name for messages
   * @throws InvalidScaleException if they are not a valid scale
   */
  static RatingScale read(String source, byte[] json) throws InvalidScaleException {
    try {
      return new ScaleReader(source).scale(MAPPER.readValue(json, ScaleFile.class));
    } catch (JacksonException e) {
      throw new InvalidScaleException(source, line(e), column(e), JsonProblems.describe(e));
    } catch (IOException e) {
      throw new IllegalStateException("Bytes in memory must be readable", e);
    }
  }

  private static int line(JacksonException e) {
    JsonLocation at = e.getLocation();
    return at == null ? 1 : Math.max(1, at.getLineNr());
  }

  private static int column(JacksonException e) {
    JsonLocation at = e.getLocation();
    return at == null ? 1 : Math.max(1, at.getColumnNr());
  }

  private RatingScale scale(ScaleFile file) throws InvalidScaleException {
    if (file.ratings().isEmpty()) {
      throw problem(file.id(), "expected at least one rating, found none");
    }
    List<Rating> ratings = new ArrayList<>();
    for (ScaleFile.RatingEntry entry : file.ratings()) {
      distinct(entry.value(), values);
      Audience audience = word(entry.audience(), Audience::byId, ids(Audience.values()));
      ratings.add(new Rating(entry.value().text(), entry.title().text(), audience));
    }
    List<Rule> rules = new ArrayList<>();
    for (ScaleFile.RuleEntry entry : file.rules()) {
      rules.add(rule(entry, ratings));
    }
    return new RatingScale(
        file.id().text(),
        file.name().text(),
        file.source().text(),
        word(file.header(), HeaderLayout::byId, ids(HeaderLayout.values())),
        ratings,
        optOuts(file.optOuts()),
        rules);
  }

  private List<OptOut> optOuts(@Nullable List<ScaleFile.OptOutEntry> entries)
      throws InvalidScaleException {
    List<OptOut> optOuts = new ArrayList<>();
    for (ScaleFile.OptOutEntry entry :
        entries == null ? List.<ScaleFile.OptOutEntry>of() : entries) {
      distinct(entry.value(), values);
      optOuts.add(new OptOut(entry.value().text(), entry.title().text()));
    }
    return optOuts;
  }

  private Rule rule(ScaleFile.RuleEntry entry, List<Rating> ratings) throws InvalidScaleException {
    distinct(entry.id(), ruleIds);
    List<String> known = ratings.stream().map(Rating::value).toList();
    String minimum =
        word(
            entry.minimum(),
            v -> known.contains(v) ? Optional.of(v) : Optional.empty(),
            String.join(", ", known));
    return new Rule(
        entry.id().text(),
        new ConditionReader(this).condition(entry.when(), entry.id()),
        minimum,
        word(entry.force(), RuleForce::byId, ids(RuleForce.values())),
        entry.reason().text(),
        entry.source().text());
  }

  private void distinct(Located id, Set<String> seen) throws InvalidScaleException {
    if (!seen.add(id.text())) {
      throw problem(id, "expected a value that comes once, found '" + id.text() + "' again");
    }
  }

  /** The meaning of a word, or a complaint that lists the words there are. */
  <T> T word(Located word, Function<String, Optional<T>> meaning, String expected)
      throws InvalidScaleException {
    Optional<T> found = meaning.apply(word.text());
    if (found.isEmpty()) {
      throw problem(word, "expected one of " + expected + ", found '" + word.text() + "'");
    }
    return found.get();
  }

  InvalidScaleException problem(Located at, String problem) {
    return new InvalidScaleException(source, at.line(), at.column(), problem);
  }

  /** The ids of a closed set in their order, for complaints. */
  static String ids(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }
}
