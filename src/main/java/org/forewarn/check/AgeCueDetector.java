package org.forewarn.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words that state an age under 18 or a school year below it. It says that such words stand
 * in a text and nothing of whom they mean. Stateless, thread-safe.
 */
final class AgeCueDetector {

  private static final String NUMBER =
      "(?:1[0-7]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
          + "|fourteen|fifteen|sixteen|seventeen)";

  /** No digit, no decimal and no tens word before it: 41, 21.5 and forty-one are other numbers. */
  private static final String FRESH =
      "(?<![\\w.,-])(?<!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\\s{1,3})"
          + "(?<!hundred and\\s{1,3})";

  /** A drink or a house may be young without being a person. */
  private static final String NOT_A_THING =
      "(?![\\s-]+(?:\\w+[\\s-]+)?(?:wh?isk(?:e?y|ies)|scotch|malt|bourbon|rum|wine|port|brandy|"
          + "cheese|car|truck|house|building|company|war|bottle)\\b)";

  private static final List<Pattern> CUES =
      List.of(
          cue(
              FRESH
                  + NUMBER
                  + "(?:[\\s-]+(?:and[\\s-]+a[\\s-]+half[\\s-]+)?)years?[\\s-]+olds?\\b"
                  + NOT_A_THING),
          cue(FRESH + NUMBER + "[\\s-]+years?[\\s-]+of[\\s-]+age\\b"),
          cue("\\b(?:aged|age|age of|ages)[\\s:]+" + NUMBER + "(?![\\w.,]?\\d)(?!-)\\b"),
          cue(
              "\\b(?:boys?|girls?|child(?:ren)?|kids?|lads?|lass(?:es)?)[\\s]+of[\\s]+"
                  + NUMBER
                  + "(?![\\w-])"),
          cue(
              FRESH
                  + "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
                  + "twelfth|(?:thir|four|fif|six|seven)teenth|[4-9]th|1[0-7]th|1st|2nd|3rd)"
                  + "[\\s]+birthday\\b"),
          cue(
              "\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
                  + "twelfth|[1-9]th|1[0-2]th|1st|2nd|3rd)[\\s-]+grade(?:rs?)?\\b"),
          cue(
              "\\b(?:middle|primary|elementary|junior high|high)[\\s-]+school(?:ers?|girls?|boys?)\\b"),
          cue(
              "\\b(?:school(?:girl|boy|child)s?|schoolchildren|kindergart(?:e?ners?|en)|"
                  + "preschoolers?|toddlers?|preteens?|sixth[\\s-]+formers?)\\b"));

  private static Pattern cue(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** Whether an age cue stands in the text. */
  boolean foundIn(CharSequence text) {
    return CUES.stream().anyMatch(cue -> cue.matcher(text).find());
  }
}
