package org.forewarn.scene;

import java.util.Map;

/**
 * One learned combination of signs that means more together than alone.
 *
 * @param bias what it starts from
 * @param weights what each sign adds
 * @param output what the unit, between -1 and 1, adds to the score
 */
public record ShiftUnit(double bias, Map<ShiftFeature, Double> weights, double output) {

  public ShiftUnit {
    weights = Map.copyOf(weights);
  }
}
