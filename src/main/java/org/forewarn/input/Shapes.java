package org.forewarn.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.text.Span;

/** Lines told by their shape alone: by-lines, chapter headings, separator rows, closing lines. */
final class Shapes {

  private static final String NAME =
      "((?:[\\p{Lu}\\p{N}@_][^!?:;\"\u201c\u201d]{0,50}|[\\w.-]{2,30}))";
  private static final String EDGE = "[\\s*_~#\\])>=-]*";
  private static final Pattern BY_LINE =
      Pattern.compile(
          "^[\\s*_~#\\[(<=-]*(?:(?i:(?:an? )?(?:written|story|fic|fanfic|fan fiction|fanfiction) ))?"
              + "(?i:by):?\\s+"
              + NAME
              + EDGE
              + "$");
  private static final Pattern TITLE_AND_BY_LINE =
      Pattern.compile("^(\\S.{0,78}?),?\\s+[-\u2013\u2014(]*\\s*(?i:by)\\s+" + NAME + EDGE + "$");
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?i)^[\\s*_~#=-]*(?:(?:chapter|part|act|episode|book|scene)\\s+(?:the\\s+)?(?:\\d+|[ivxlc]+"
              + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty\\S*"
              + "|thirty\\S*|first|second|third|fourth|last)\\b.{0,60}"
              + "|(?:prologue|epilogue|interlude)\\b.{0,40}|\\d{1,3}\\W{0,3}|[ivxl]{1,6}\\.?)$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)^[\\s*_~#=.<(\\[-]*(?:the end(?: for now)?|end|fin|finis|tbc|to be continued(?: soon)?"
              + "|end of (?:part|chapter|story|book|episode)\\b.{0,30}|end (?:part|chapter)\\b.{0,20})"
              + "[\\s*_~#=.!?\u2026>)\\]-]*$");
  private static final int MOST_NAME_WORDS = 6;

  private Shapes() {}

  /** The name in a line that holds a by-line and nothing else. */
  static Optional<Span> byLine(String text, Line line) {
    Matcher matcher = BY_LINE.matcher(line.in(text));
    return matcher.find() && name(matcher.group(1))
        ? Optional.of(new Span(matcher.start(1), matcher.end(1)).shifted(line.start()))
        : Optional.empty();
  }

  /** The length of the title in a line of the form "title, by name". */
  static Optional<Matcher> titleAndByLine(String text, Line line) {
    Matcher matcher = TITLE_AND_BY_LINE.matcher(line.in(text));
    boolean found = matcher.find() && name(matcher.group(2));
    return found ? Optional.of(matcher) : Optional.empty();
  }

  private static boolean name(String name) {
    return name.split("\\s+").length <= MOST_NAME_WORDS && !name.endsWith(".");
  }

  /** Whether the line heads a chapter or part: story structure, never metadata. */
  static boolean chapter(String line) {
    return CHAPTER.matcher(line.strip()).find();
  }

  /** Whether the line says that the story or the part ends here. */
  static boolean closing(String line) {
    return CLOSING.matcher(line.strip()).find();
  }

  /** Whether the line is a row of marks. */
  static boolean separator(String line) {
    return line.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the line could be a title: short, and not a sentence or speech. */
  static boolean titleLike(String line) {
    String bare = line.strip();
    boolean quoted = bare.startsWith("\"") || bare.startsWith("\u201c");
    boolean wholly = bare.endsWith("\"") || bare.endsWith("\u201d");
    boolean sentence =
        (bare.endsWith(".") && !bare.endsWith("..")) || bare.endsWith(",") || bare.endsWith(";");
    return bare.length() <= 90 && (!quoted || wholly) && !sentence && !bare.contains(",\"");
  }
}
