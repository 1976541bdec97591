package org.forewarn.input;

/** The door to this package: readers that tell formats apart by what the bytes hold. */
public final class WorkReaders {

  private WorkReaders() {}

  /**
   * A reader of plain text, Markdown and HTML in UTF-8, UTF-16, Windows-1252 and the other
   * encodings that can be told with certainty. Stateless, safe to share; touches no network and no
   * file.
   */
  public static WorkReader standard() {
    return new StandardWorkReader();
  }
}
