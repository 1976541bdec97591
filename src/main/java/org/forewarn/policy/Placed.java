package org.forewarn.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value and where it stands in its file, so that whatever is wrong can be pointed at. */
sealed interface Placed {

  /** Where the value begins. */
  Place place();

  /** A 1-based line and column of a named file. */
  record Place(String source, int line, int column) {

    /** The complaint that something here is not what it must be. */
    InvalidScaleException problem(String expected, String found) {
      return new InvalidScaleException(
          source, line, column, "expected " + expected + ", found " + found);
    }
  }

  /** A string, or a whole number as it was written. */
  record Text(Place place, String value) implements Placed {}

  /** An array. */
  record Items(Place place, List<Placed> values) implements Placed {}

  /** An object; its fields stand in file order. */
  record Fields(Place place, Map<String, Field> fields) implements Placed {

    /** A field with the place of its name. */
    record Field(Place name, Placed value) {}

    static Fields of(Placed value) throws InvalidScaleException {
      if (value instanceof Fields fields) {
        return fields;
      }
      throw value.place().problem("an object", "something else");
    }

    /** This object, once it is known to have no field but these. */
    Fields onlyWith(List<String> known) throws InvalidScaleException {
      for (Map.Entry<String, Field> entry : fields.entrySet()) {
        if (!known.contains(entry.getKey())) {
          String found = "'" + entry.getKey() + "'";
          throw entry.getValue().name().problem("a field of " + String.join(", ", known), found);
        }
      }
      return this;
    }

    boolean has(String name) {
      return fields.containsKey(name);
    }

    Text text(String name) throws InvalidScaleException {
      if (value(name) instanceof Text text) {
        return text;
      }
      throw valueOrThis(name).place().problem("text in the field " + name, "something else");
    }

    List<Placed> items(String name) throws InvalidScaleException {
      if (value(name) instanceof Items items) {
        return items.values();
      }
      throw valueOrThis(name).place().problem("a list in the field " + name, "something else");
    }

    Placed value(String name) throws InvalidScaleException {
      Field field = fields.get(name);
      if (field == null) {
        throw place.problem("the field " + name, "none");
      }
      return field.value();
    }

    private Placed valueOrThis(String name) {
      @Nullable Field field = fields.get(name);
      return field == null ? this : field.value();
    }
  }
}
