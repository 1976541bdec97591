package org.forewarn.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.forewarn.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text of a page as it is walked; mutable, used once. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "blockquote",
          "table",
          "ul",
          "ol",
          "dl",
          "pre",
          "article",
          "section",
          "main",
          "center",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "figure",
          "header",
          "footer",
          "aside");
  private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "address", "option");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final String RULE = "* * *";

  private final Predicate<Element> isContainer;
  private final StringBuilder out = new StringBuilder();
  private final List<Span> containers = new ArrayList<>();
  private final List<Span> headings = new ArrayList<>();
  private final List<Span> authors = new ArrayList<>();
  private final Deque<Integer> authorStarts = new ArrayDeque<>();
  private final Deque<Integer> headingStarts = new ArrayDeque<>();
  private final Deque<Integer> containerStarts = new ArrayDeque<>();
  private int lineBreaks;
  private boolean space;
  private int preformatted;

  HtmlText(Predicate<Element> isContainer) {
    this.isContainer = isContainer;
  }

  /** The text written, without trailing white space. */
  String content() {
    return out.toString();
  }

  /** Where the outermost containers of metadata stand, in order. */
  List<Span> containers() {
    return containers;
  }

  /** Where headings stand, in order. */
  List<Span> headings() {
    return headings;
  }

  /** Where the markup names an author, in order. */
  List<Span> authors() {
    return authors;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    boolean container = isContainer.test(element);
    breakLines(container || PARAGRAPHS.contains(name) ? 2 : LINES.contains(name) ? 1 : 0);
    switch (name) {
      case "br" -> lineBreaks++;
      case "hr" -> write(RULE);
      case "dd", "td", "th" -> space = true;
      case "pre" -> preformatted++;
      default -> {}
    }
    if (HEADINGS.contains(name)) {
      headingStarts.push(out.length());
    }
    if (namesAuthor(element)) {
      authorStarts.push(out.length());
    }
    if (container) {
      containerStarts.push(out.length());
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (HEADINGS.contains(name)) {
      record(headingStarts.pop(), headings);
    }
    if (namesAuthor(element)) {
      record(authorStarts.pop(), authors);
    }
    if (isContainer.test(element)) {
      int start = containerStarts.pop();
      if (containerStarts.isEmpty()) {
        record(start, containers);
      }
    }
    preformatted -= name.equals("pre") ? 1 : 0;
    boolean gap = name.equals("p") && !element.hasText();
    breakLines(PARAGRAPHS.contains(name) ? 2 : LINES.contains(name) ? 1 : 0);
    lineBreaks +=
        gap && lineBreaks == 2 ? 1 : 0; // an empty paragraph is how many pages part scenes
  }

  private static boolean namesAuthor(Element element) {
    return element.attr("rel").equals("author");
  }

  private void record(int start, List<Span> spans) {
    int from = start;
    while (from < out.length() && Character.isWhitespace(out.charAt(from))) {
      from++;
    }
    if (from < out.length()) {
      spans.add(new Span(from, out.length()));
    }
  }

  private void breakLines(int least) {
    lineBreaks = Math.max(lineBreaks, least);
  }

  private void write(String words) {
    if (preformatted > 0) {
      writeAsItStands(words.replace("\r\n", "\n").replace('\r', '\n'));
      return;
    }
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = true;
      } else {
        writeChar(c);
      }
    }
  }

  private void writeAsItStands(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n') {
        lineBreaks++;
      } else if (Character.isWhitespace(c)) {
        space = true;
      } else {
        writeChar(c);
      }
    }
  }

  private void writeChar(char c) {
    if (out.length() > 0) {
      out.append("\n".repeat(lineBreaks));
      out.append(space && lineBreaks == 0 ? " " : "");
    }
    lineBreaks = 0;
    space = false;
    out.append(c);
  }
}
