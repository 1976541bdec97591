package org.forewarn.corpus;

/** A row that does not hold what it should; says what was found and what was expected. */
final class BadRowException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String expected;

  BadRowException(String what, String expected) {
    super(what + ", expected " + expected);
    this.what = what;
    this.expected = expected;
  }

  String what() {
    return what;
  }

  String expected() {
    return expected;
  }
}
