package org.forewarn.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.forewarn.corpus.LongText;
import org.forewarn.scene.MarkedSection;
import org.forewarn.text.Span;

/**
 * Makes runs of scenes from works whose marks are known, and removes the marks. The same work and
 * seed give the same stretches. Words that a printer sets in capitals at a chapter's beginning are
 * lowered, since they would give the answer away.
 */
public final class StretchMaker {

  private static final int CHAPTERS_IN_A_ROW = 6;
  private static final int SLUGS_IN_A_ROW = 20;
  private static final int SCENES_JOINED = 10;
  private static final int OPENING_WORDS = 8;

  private final int shortest;
  private final int longest;
  private final long seed;

  /**
   * A maker of scenes of a length.
   *
   * @param shortest the fewest words of a joined scene
   * @param longest the most
   */
  public StretchMaker(int shortest, int longest, long seed) {
    this.shortest = shortest;
    this.longest = longest;
    this.seed = seed;
  }

  /** The stretches of one kind that a work gives; none where it has too few sections. */
  public List<UnmarkedStretch> stretches(LongText work, StretchKind kind) {
    List<MarkedSection> sections = new ArrayList<>(MarkedSection.of(work.text()));
    boolean film = kind == StretchKind.SCREENPLAY;
    sections.removeIf(s -> film ? !s.slug() : s.words() < shortest);
    Random random = new Random(seed ^ work.id().hashCode() * 31L + kind.ordinal());
    List<List<String>> scenes = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      addScenes(work.text(), sections, i, kind, random, scenes);
    }
    return grouped(work.id() + "/" + kind.name().toLowerCase(Locale.ROOT), scenes, size(kind));
  }

  private static int size(StretchKind kind) {
    return switch (kind) {
      case WHOLE_CHAPTERS -> CHAPTERS_IN_A_ROW;
      case SCREENPLAY -> SLUGS_IN_A_ROW;
      default -> SCENES_JOINED;
    };
  }

  private void addScenes(
      String text,
      List<MarkedSection> sections,
      int i,
      StretchKind kind,
      Random random,
      List<List<String>> scenes) {
    List<String> here = paragraphs(text, sections.get(i));
    int words = shortest + random.nextInt(longest - shortest + 1);
    switch (kind) {
      case CHAPTER_OPENINGS -> scenes.add(opening(here, words));
      case CHAPTER_JOINTS -> {
        if (i % 2 == 0 && i + 1 < sections.size()) {
          scenes.add(ending(here, words));
          int next = shortest + random.nextInt(longest - shortest + 1);
          scenes.add(opening(paragraphs(text, sections.get(i + 1)), next));
        }
      }
      case PASSAGES -> {
        int from = random.nextInt(Math.max(1, here.size() * 3 / 4));
        List<String> passage = opening(here.subList(from, here.size()), words);
        if (words(passage) >= shortest * 3 / 4) {
          scenes.add(passage);
        }
      }
      default -> scenes.add(here);
    }
  }

  private static List<String> opening(List<String> paragraphs, int words) {
    int sum = 0;
    int end = 0;
    while (end < paragraphs.size() && sum < words) {
      sum += words(paragraphs.get(end++));
    }
    return paragraphs.subList(0, end);
  }

  private static List<String> ending(List<String> paragraphs, int words) {
    int sum = 0;
    int from = paragraphs.size();
    while (from > 0 && sum < words) {
      sum += words(paragraphs.get(--from));
    }
    return paragraphs.subList(from, paragraphs.size());
  }

  private static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(StretchMaker::words).sum();
  }

  private static int words(String paragraph) {
    return paragraph.split("\\s+").length;
  }

  private static List<UnmarkedStretch> grouped(String id, List<List<String>> scenes, int size) {
    List<UnmarkedStretch> stretches = new ArrayList<>();
    for (int from = 0; from + 2 < scenes.size(); from += size) {
      List<List<String>> group = scenes.subList(from, Math.min(scenes.size(), from + size));
      if (group.size() > 2) {
        stretches.add(UnmarkedStretch.of(id + "/" + stretches.size(), group));
      }
    }
    return stretches;
  }

  private static List<String> paragraphs(String text, MarkedSection section) {
    List<String> paragraphs = new ArrayList<>();
    for (Span span : section.paragraphs()) {
      String written = text.substring(span.start(), span.end());
      boolean opens = paragraphs.isEmpty() && !section.slug();
      paragraphs.add(opens ? lowered(written) : written);
    }
    return paragraphs;
  }

  /** The paragraph with its shouted opening words written as others are. */
  private static String lowered(String paragraph) {
    StringBuilder out = new StringBuilder(paragraph);
    int words = 0;
    for (int i = 0; i < out.length() && words < OPENING_WORDS; i++) {
      boolean inside = i > 0 && Character.isLetter(out.charAt(i - 1));
      words += Character.isWhitespace(out.charAt(i)) ? 1 : 0;
      if (inside && Character.isUpperCase(out.charAt(i))) {
        out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
      }
    }
    return out.toString();
  }
}
