package org.forewarn.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text formats that can be read, told apart by content. */
enum TextFormat {
  PLAIN(Extraction::plain),
  MARKDOWN(new MarkdownExtractor()),
  HTML(new HtmlExtractor()),
  /** XML of another kind; refused, since its markup would be scored as story. */
  FOREIGN_XML(Extraction::plain);

  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?is)\\A\\s*(?:<!--.{0,4000}?-->\\s*|<\\?xml[^>]*>\\s*|<!doctype\\s+html[^>]*>\\s*)*"
              + "(?:<!doctype\\s+html|<(?:html|head|body|title|meta|p|div|center|h[1-6]|table"
              + "|font|article|section|main|pre|blockquote|hr|br)\\b)");
  private static final Pattern XML_START = Pattern.compile("(?is)\\A\\s*<\\?xml\\b");
  private static final Pattern BLOCK_TAG =
      Pattern.compile("(?i)<(?:p|br|div|hr|/p|/div)\\b[^<>]{0,200}>");
  private static final Pattern MARKDOWN_HEADING =
      Pattern.compile("(?m)^#{1,6}[ \\t]+(?=.*\\p{L}).{1,120}$");

  private static final int CHARS_PER_TAG = 2000;
  private static final int FEWEST_TAGS = 3;

  @SuppressWarnings("ImmutableEnumChecker") // extractors hold no state
  private final TextExtractor extractor;

  TextFormat(TextExtractor extractor) {
    this.extractor = extractor;
  }

  /** What turns this format into text. */
  TextExtractor extractor() {
    return extractor;
  }

  /** The format of decoded characters. */
  static TextFormat of(String decoded) {
    if (PAGE_START.matcher(decoded).find() || denselyTagged(decoded)) {
      return HTML;
    }
    if (XML_START.matcher(decoded).find()) {
      return FOREIGN_XML;
    }
    boolean markdown = FrontMatter.startsIn(decoded) || MARKDOWN_HEADING.matcher(decoded).find();
    return markdown ? MARKDOWN : PLAIN;
  }

  private static boolean denselyTagged(String decoded) {
    Matcher tags = BLOCK_TAG.matcher(decoded);
    int found = 0;
    while (tags.find()) {
      found++;
    }
    return found >= FEWEST_TAGS && (long) found * CHARS_PER_TAG >= decoded.length();
  }
}
