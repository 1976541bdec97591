package org.forewarn.scene;

import java.util.List;
import java.util.Locale;

/** The two kinds of text whose scenes shift in different ways. */
public enum TextKind {
  /** Narrated fiction. */
  PROSE,
  /** A screenplay: speakers in capitals above what they say. */
  SCRIPT;

  private static final int FEWEST_BLOCKS = 20;

  /** The name in resource names. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that the paragraphs show: a script has speakers in capitals all over. */
  static TextKind of(CharSequence text, List<Block> blocks) {
    int cues = 0;
    int prose = 0;
    for (Block block : blocks) {
      if (block.isProse()) {
        prose++;
        cues += beginsWithCue(text, block) ? 1 : 0;
      }
    }
    return prose >= FEWEST_BLOCKS && cues * 5 >= prose ? SCRIPT : PROSE;
  }

  /** Whether the block's first line is a name in capitals, perhaps with a remark in brackets. */
  private static boolean beginsWithCue(CharSequence text, Block block) {
    int capitals = 0;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '(' || c == ':') {
        break;
      }
      if (Character.isLowerCase(c) || i - block.span().start() > 40 || c == '!') {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return capitals >= 2;
  }
}
