package org.forewarn.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a scale file; what its words mean is checked by {@link ScaleReader}. */
record ScaleFile(
    @JsonProperty(required = true) Located id,
    @JsonProperty(required = true) Located name,
    @JsonProperty(required = true) Located source,
    @JsonProperty(required = true) Located header,
    @JsonProperty(required = true) List<RatingEntry> ratings,
    @Nullable List<OptOutEntry> optOuts,
    @JsonProperty(required = true) List<RuleEntry> rules) {

  record RatingEntry(
      @JsonProperty(required = true) Located value,
      @JsonProperty(required = true) Located title,
      @JsonProperty(required = true) Located audience) {}

  record OptOutEntry(
      @JsonProperty(required = true) Located value, @JsonProperty(required = true) Located title) {}

  record RuleEntry(
      @JsonProperty(required = true) Located id,
      @JsonProperty(required = true) ConditionEntry when,
      @JsonProperty(required = true) Located minimum,
      @JsonProperty(required = true) Located force,
      @JsonProperty(required = true) Located reason,
      @JsonProperty(required = true) Located source) {}

  /** One of: category with atLeast, warning, measure with atLeast, all, any, count with of. */
  record ConditionEntry(
      @Nullable Located category,
      @Nullable Located warning,
      @Nullable Located measure,
      @Nullable Located atLeast,
      @Nullable Located count,
      @Nullable List<ConditionEntry> all,
      @Nullable List<ConditionEntry> any,
      @Nullable List<ConditionEntry> of) {}
}
