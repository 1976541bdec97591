package org.forewarn.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NgramTablePropertiesTest {

  private record Pair(int first, int second) {}

  @Property
  void findsExactlyItsKeys(
      @ForAll @Size(max = 300) Set<@IntRange(max = 40_000) Integer> firsts,
      @ForAll @IntRange(max = 40_000) int second,
      @ForAll @IntRange(max = 40_000) int stranger) {
    long[] keys =
        firsts.stream().mapToLong(first -> NgramTable.key(first, second)).sorted().toArray();
    NgramTable table = new NgramTable(keys);
    assertThat(table.size()).isEqualTo(keys.length);
    assertThat(table.keys()).isEqualTo(keys);
    for (int i = 0; i < keys.length; i++) {
      assertThat(table.id(keys[i])).isEqualTo(i);
    }
    int expected = firsts.contains(stranger) ? table.id(NgramTable.key(stranger, second)) : -1;
    assertThat(table.id(NgramTable.key(stranger, second))).isEqualTo(expected);
    assertThat(table.id(NgramTable.key(stranger, second + 1))).isEqualTo(-1);
  }

  @Property
  void makesDifferentKeysOfDifferentPairs(
      @ForAll @IntRange int a, @ForAll @IntRange int b, @ForAll @IntRange int c) {
    assertThat(NgramTable.key(a, b) == NgramTable.key(b, a))
        .isEqualTo(new Pair(a, b).equals(new Pair(b, a)));
    assertThat(NgramTable.key(a, b) == NgramTable.key(a, c)).isEqualTo(b == c);
  }

  @Test
  void refusesKeysThatDoNotAscend() {
    assertThatThrownBy(() -> new NgramTable(new long[] {3, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Term keys must ascend, got 3 at 1");
    assertThat(new NgramTable(new long[0]).id(0)).isEqualTo(-1);
  }
}
