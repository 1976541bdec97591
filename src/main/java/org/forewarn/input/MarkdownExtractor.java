package org.forewarn.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forewarn.text.Span;

/**
 * Markdown as it stands: front matter and a leading first-level heading are metadata, rules and
 * further headings stay in the text as the breaks they are.
 */
final class MarkdownExtractor implements TextExtractor {

  private static final Pattern TITLE = Pattern.compile("\\s*(#[ \\t]+([^\\r\\n]*[^\\r\\n#\\s]))");

  private final FrontMatter frontMatter = new FrontMatter();

  @Override
  public Extraction extract(String decoded) {
    List<MetadataField> fields = new ArrayList<>(frontMatter.fields(decoded));
    int from = fields.isEmpty() ? 0 : fields.get(fields.size() - 1).span().end();
    Matcher title = TITLE.matcher(decoded).region(from, decoded.length());
    if (title.lookingAt() && !Shapes.chapter(title.group(1)) && !Shapes.separator(title.group(1))) {
      Span value = new Span(title.start(2), title.end(2));
      fields.add(
          new MetadataField(MetadataKey.TITLE, "", value, new Span(title.start(1), title.end(1))));
    }
    return new Extraction(decoded, TitleFields.settled(fields), null);
  }
}
