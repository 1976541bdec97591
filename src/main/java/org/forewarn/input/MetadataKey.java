package org.forewarn.input;

/**
 * What a metadata line of a work says; {@code OTHER} for a recognised label with no meaning to
 * Forewarn.
 */
public enum MetadataKey {
  TITLE,
  AUTHOR,
  RATING,
  WARNINGS,
  DISCLAIMER,
  SPOILERS,
  SEASON,
  PAIRING,
  FANDOM,
  TAGS,
  NOTE,
  SUMMARY,
  OTHER
}
