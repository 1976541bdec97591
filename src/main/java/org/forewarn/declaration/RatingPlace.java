package org.forewarn.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forewarn.declaration.Meaning.Reading;
import org.forewarn.declaration.Meaning.ScaleValue;
import org.forewarn.declaration.Meaning.WordRole;
import org.jspecify.annotations.Nullable;

/** Knows where in a value a rating may stand and on which scale it is read; mutable. */
final class RatingPlace {

  private static final Pattern DESCRIPTORS = Pattern.compile("FV|[DLSV]{1,4}(?:,?FV)?");

  private final FieldKind kind;
  private boolean here;
  private boolean soft;
  private @Nullable String preferred;
  private @Nullable String last;

  RatingPlace(FieldKind kind) {
    this.kind = kind;
    this.here = kind == FieldKind.RATING || kind == FieldKind.PROSE;
  }

  void prefer(@Nullable String scale) {
    preferred = scale;
    here = true;
  }

  void enter() {
    here = true;
    soft = false;
  }

  /** After a word that claims nothing only a letter in capitals is a rating: "slash, R". */
  void soften() {
    soft = true;
  }

  void leave() {
    here = false;
  }

  void pass(Joint joint) {
    if (joint == Joint.FOR) {
      here = false;
    } else if (kind == FieldKind.RATING && (joint == Joint.STOP || joint == Joint.BUT)) {
      here = true;
    }
  }

  /** The rating an item is, in the place where it stands. */
  Optional<ScaleValue> accept(List<Item> items, int index) {
    Item item = items.get(index);
    Optional<ScaleValue> value =
        item.scaleValues().stream()
            .filter(candidate -> candidate.scale().equals(preferred))
            .filter(
                candidate -> candidate.reading() == Reading.SCALE || fits(items, index, candidate))
            .findFirst()
            .or(
                () ->
                    item.scaleValues().stream()
                        .filter(candidate -> fits(items, index, candidate))
                        .findFirst());
    value.ifPresent(rating -> last = rating.scale());
    return value;
  }

  private boolean fits(List<Item> items, int index, ScaleValue value) {
    Item item = items.get(index);
    boolean capital = !item.written().equals(item.written().toLowerCase(Locale.ROOT));
    boolean reasonFollows =
        index + 1 < items.size() && items.get(index + 1).is(WordRole.FOR) && capital;
    return switch (value.reading()) {
      case SURE, INVENTED -> kind != FieldKind.TAGS && (here || !everyday(item));
      case PLACE ->
          (reasonFollows && kind != FieldKind.TAGS) || (here && letterOrWord(item, index, capital));
      case SCALE -> false;
    };
  }

  /** Spellings that are common words too: "adults", "everyone". */
  private static boolean everyday(Item item) {
    return item.written().chars().allMatch(Character::isLetter) && item.written().length() > 4;
  }

  private boolean letterOrWord(Item item, int index, boolean capital) {
    return soft ? letter(item) : capital || clear(item, index);
  }

  private static boolean letter(Item item) {
    return item.written().length() <= 2 && Character.isUpperCase(item.written().charAt(0));
  }

  private static boolean clear(Item item, int index) {
    boolean number = Character.isDigit(item.written().charAt(0));
    return index == 0 || (!number && item.written().length() > 2) || item.written().endsWith("+");
  }

  /** Whether the item only colours the rating beside it: "hard R", "R-ish". */
  boolean nearRating(List<Item> items, int index) {
    if (!items.get(index).is(WordRole.NEAR_RATING)) {
      return false;
    }
    boolean before = index > 0 && here && !items.get(index - 1).scaleValues().isEmpty();
    boolean after =
        index + 1 < items.size()
            && items.get(index + 1).scaleValues().stream().anyMatch(v -> fits(items, index + 1, v));
    return after || (before && endsHere(items, index));
  }

  private static boolean endsHere(List<Item> items, int index) {
    return index + 1 == items.size() || Joint.of(items.get(index + 1)).isPresent();
  }

  /** The claims that television's content letters make behind a television rating. */
  Optional<List<Meaning>> descriptor(Lexicon lexicon, Item item) {
    if (!"tv".equals(last) || !DESCRIPTORS.matcher(item.written()).matches()) {
      return Optional.empty();
    }
    List<Meaning> meanings = new ArrayList<>();
    String letters = item.written().replace("FV", "F");
    for (int i = 0; i < letters.length(); i++) {
      meanings.addAll(lexicon.meanings("descriptor " + letters.charAt(i)));
    }
    return Optional.of(meanings);
  }
}
