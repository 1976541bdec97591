package org.forewarn.text;

import java.util.Arrays;

/**
 * A normalised view of a stretch of text in which every unit knows where it came from. Units may be
 * dropped or folded, never reordered, so origins ascend. Immutable, safe to share.
 */
public final class AlignedText implements CharSequence {

  private final String normalised;
  private final int[] origins;
  private final int end;

  private AlignedText(String normalised, int[] origins, int end) {
    this.normalised = normalised;
    this.origins = origins;
    this.end = end;
  }

  /** A builder for about {@code capacity} units. */
  public static Builder builder(int capacity) {
    return new Builder(capacity);
  }

  @Override
  public int length() {
    return normalised.length();
  }

  @Override
  public char charAt(int index) {
    return normalised.charAt(index);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return normalised.subSequence(from, to);
  }

  /**
   * Where a stretch of the view stands in the original, dropped units inside it included.
   *
   * @throws IndexOutOfBoundsException if the span reaches past the view
   */
  public Span toOriginal(Span view) {
    int start = view.start() == length() ? end : origins[view.start()];
    return view.isEmpty() ? new Span(start, start) : new Span(start, after(view.end()));
  }

  // Where the original goes on after the unit before {@code viewEnd}; units folded from one
  // character share its origin, and a stretch that ends between them covers the whole of it.
  private int after(int viewEnd) {
    int next = viewEnd;
    while (next < length() && origins[next] == origins[viewEnd - 1]) {
      next++;
    }
    return next == length() ? end : origins[next];
  }

  @Override
  public String toString() {
    return normalised;
  }

  /** Collects normalised units with their origins. Not safe to share. */
  public static final class Builder {

    private final StringBuilder chars;
    private int[] origins;

    private Builder(int capacity) {
      chars = new StringBuilder(capacity);
      origins = new int[Math.max(16, capacity)];
    }

    /**
     * Adds one unit that stands for the original at {@code origin}.
     *
     * @throws IllegalArgumentException if origins would descend
     */
    public Builder append(char unit, int origin) {
      int size = chars.length();
      if (size > 0 && origin < origins[size - 1]) {
        throw new IllegalArgumentException("Origins must ascend, got " + origin);
      }
      origins = size == origins.length ? Arrays.copyOf(origins, size * 2) : origins;
      origins[size] = origin;
      chars.append(unit);
      return this;
    }

    /**
     * The view, of an original stretch that ends at {@code end}.
     *
     * @throws IllegalArgumentException if a unit stands at or after {@code end}
     */
    public AlignedText build(int end) {
      String text = chars.toString();
      if (!text.isEmpty() && origins[text.length() - 1] >= end) {
        throw new IllegalArgumentException(
            "End must be after " + origins[text.length() - 1] + ", got " + end);
      }
      return new AlignedText(text, Arrays.copyOf(origins, text.length()), end);
    }
  }
}
