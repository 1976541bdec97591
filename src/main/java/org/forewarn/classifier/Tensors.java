package org.forewarn.classifier;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The matrices of a model by name. Immutable, safe to share. */
public final class Tensors {

  private final Map<String, Tensor> byName = new TreeMap<>();

  /**
   * @throws IllegalArgumentException if two share a name
   */
  public Tensors(Collection<? extends Tensor> tensors) {
    for (Tensor tensor : tensors) {
      if (byName.put(tensor.name(), tensor) != null) {
        throw new IllegalArgumentException("Tensor names must differ, got twice " + tensor.name());
      }
    }
  }

  /** All matrices, by name. */
  public Collection<Tensor> all() {
    return Collections.unmodifiableCollection(byName.values());
  }

  /**
   * The float matrix of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tensor.Floats floats(String name) {
    return require(name, Tensor.Floats.class);
  }

  /**
   * The integer matrix of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Tensor.Ints ints(String name) {
    return require(name, Tensor.Ints.class);
  }

  /**
   * The quantised matrix of this name, with the row scales that stand beside it.
   *
   * @throws IllegalArgumentException if either is missing or they do not fit
   */
  public QuantisedMatrix quantised(String name) {
    Tensor.Bytes bytes = require(name, Tensor.Bytes.class);
    return new QuantisedMatrix(
        bytes.rows(), bytes.columns(), bytes.values(), floats(name + ".scale").values());
  }

  private <T extends Tensor> T require(String name, Class<T> kind) {
    Tensor tensor = byName.get(name);
    if (!kind.isInstance(tensor)) {
      throw new IllegalArgumentException(
          "Model must have a " + kind.getSimpleName() + " matrix " + name);
    }
    return kind.cast(tensor);
  }
}
