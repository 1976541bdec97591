package org.forewarn.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.forewarn.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes the fields of JSON objects, so that a document reads like its schema. */
final class JsonFields {

  private static final int DECIMALS = 4;

  private final JsonGenerator generator;

  JsonFields(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Fields of one object. */
  interface Body {
    void write() throws IOException;
  }

  /** One element of an array. */
  interface Element<T> {
    void write(T value) throws IOException;
  }

  void object(String name, Body body) throws IOException {
    generator.writeFieldName(name);
    element(body);
  }

  /** An object inside an array. */
  void element(Body body) throws IOException {
    generator.writeStartObject();
    body.write();
    generator.writeEndObject();
  }

  <T> void array(String name, Collection<T> values, Element<T> element) throws IOException {
    generator.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    generator.writeEndArray();
  }

  /** An array whose elements are objects. */
  <T> void objects(String name, Collection<T> values, Element<T> fields) throws IOException {
    array(name, values, value -> element(() -> fields.write(value)));
  }

  void strings(String name, Collection<String> values) throws IOException {
    array(name, values, generator::writeString);
  }

  void integers(String name, Collection<Integer> values) throws IOException {
    array(name, values, generator::writeNumber);
  }

  void numbers(String name, Collection<Double> values) throws IOException {
    array(name, values, value -> generator.writeNumber(rounded(value)));
  }

  void text(String name, @Nullable String value) throws IOException {
    generator.writeStringField(name, value);
  }

  void integer(String name, int value) throws IOException {
    generator.writeNumberField(name, value);
  }

  void number(String name, double value) throws IOException {
    generator.writeNumberField(name, rounded(value));
  }

  void flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
  }

  /** The fields {@code start} and {@code end}. */
  void span(Span span) throws IOException {
    integer("start", span.start());
    integer("end", span.end());
  }

  /**
   * Four decimals, no exponent, no trailing zeros.
   *
   * @throws NumberFormatException if {@code value} is not finite
   */
  private static BigDecimal rounded(double value) {
    BigDecimal scaled = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return scaled.signum() == 0 ? BigDecimal.ZERO : scaled.stripTrailingZeros();
  }
}
