package org.forewarn.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.forewarn.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * HTML as archives export it, to text with paragraphs parted by a blank line. Scripts, styles,
 * forms and navigation are dropped; the blocks in which archives keep tags, summaries and notes
 * become metadata. Parses in memory: no link, image or entity is ever fetched.
 */
final class HtmlExtractor implements TextExtractor {

  private static final String NOISE =
      "script,style,noscript,template,nav,form,button,select,textarea,iframe,object,embed,svg,"
          + "canvas,audio,video,ul.actions,ul.navigation,#header,#footer,#feedback,.landmark,"
          + "#comments_placeholder,#storynav,#sidebar,div.jumpmenu,.navbar,.breadcrumb";
  private static final String CONTAINERS =
      "#preface,#afterword,dl.tags,dl.meta,.summary.module,.notes.module,.endnotes,#work_endnotes,"
          + "[id^=endnotes],div.infobox,#titlepage,.titlepage,div.meta,.preface.group";

  /** Entity declarations in the document type; they are dropped, never followed. */
  private static final Pattern SUBSET =
      Pattern.compile("(?is)\\A(\\s*<!doctype[^\\[>]{0,200})\\[.{0,20000}?\\]\\s*>");

  private static final Set<String> NO_TITLE = Set.of("", "untitled", "untitled document", "index");

  private final MetaBlocks metaBlocks;

  HtmlExtractor() {
    this.metaBlocks = new MetaBlocks(LabelVocabulary.standard());
  }

  @Override
  public Extraction extract(String decoded) {
    Document page = Jsoup.parse(SUBSET.matcher(decoded).replaceFirst("$1>"));
    page.select(NOISE).remove();
    HtmlText text = new HtmlText(HtmlExtractor::holdsMetadata);
    NodeTraversor.traverse(text, page.body());
    String content = text.content();
    List<MetadataField> fields = new ArrayList<>();
    List<Block> blocks = Block.of(content, List.of());
    for (Span container : text.containers()) {
      fields.addAll(metaBlocks.read(content, blocks, container, text));
    }
    if (fields.isEmpty()) {
      fields.addAll(leadingTitle(content, text.headings()));
    }
    fields.sort(Comparator.comparing(MetadataField::span));
    return new Extraction(content, TitleFields.settled(fields), headTitle(page));
  }

  private static boolean holdsMetadata(Element element) {
    boolean chapter = element.is(".chapter.preface.group") || element.hasClass("chapter");
    return element.is(CONTAINERS) && !chapter;
  }

  private static List<MetadataField> leadingTitle(String content, List<Span> headings) {
    boolean leads = !headings.isEmpty() && content.substring(0, headings.get(0).start()).isBlank();
    return leads ? TitleFields.of(content, Block.of(content, List.of()).get(0).lines()) : List.of();
  }

  private static @Nullable String headTitle(Document page) {
    String title = page.title().strip();
    return NO_TITLE.contains(title.toLowerCase(Locale.ROOT)) ? null : title;
  }
}
