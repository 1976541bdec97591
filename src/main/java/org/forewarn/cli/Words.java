package org.forewarn.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option that takes one of a few words, whatever the case, and says which when it does
 * not. Also the list of those words, for help pages.
 */
abstract class Words<T> implements ITypeConverter<T>, Iterable<String> {

  private final List<T> values;
  private final Function<T, String> word;

  Words(T[] values, Function<T, String> word) {
    this.values = Arrays.asList(values);
    this.word = word;
  }

  @Override
  public T convert(String given) {
    return values.stream()
        .filter(value -> word.apply(value).equalsIgnoreCase(given))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(expected(given)));
  }

  private String expected(String given) {
    return values.stream()
        .map(word)
        .collect(Collectors.joining(", ", "expected one of ", ", got '" + given + "'"));
  }

  @Override
  public Iterator<String> iterator() {
    return values.stream().map(word).iterator();
  }
}
