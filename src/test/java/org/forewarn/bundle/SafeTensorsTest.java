package org.forewarn.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTensorsTest {

  private static final int LENGTH_BYTES = 8;

  @Property(tries = 100)
  void readsBackWhatItWrites(
      @ForAll @Size(max = 40) float[] floats,
      @ForAll @Size(max = 40) int[] ints,
      @ForAll @Size(max = 40) byte[] bytes)
      throws Exception {
    Tensors tensors =
        new Tensors(
            List.of(
                new Tensor.Floats("f\u00e9", floats.length, 1, floats),
                new Tensor.Ints("i", 1, ints.length, ints),
                new Tensor.Bytes("b", bytes.length, 1, bytes)));
    assertThat(SafeTensors.read("network", SafeTensors.write(tensors)).all())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(tensors.all());
  }

  @Test
  void refusesEveryTruncation() throws IOException {
    byte[] whole = SafeTensors.write(sample());
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> SafeTensors.read("net/work", part))
          .isInstanceOf(BundleException.class)
          .hasMessage("net/work: damaged, expected safetensors");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{",
        "{'a':{}}",
        "{'a':{'dtype':'F64','shape':[1,1],'data_offsets':[0,8]}}",
        "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}",
        "{'a':{'dtype':'F32','shape':[1,2],'data_offsets':[0,4]}}",
        "{'a':{'dtype':'F32','shape':[1,1],'data_offsets':[4,0]}}",
        "{'a':{'dtype':'F32','shape':[1,1],'data_offsets':[-4,0]}}",
        "{'a':{'dtype':'F32','shape':[1,1],'data_offsets':[8,12]}}",
        "{'a':{'dtype':'F32','shape':[1,1],'data_offsets':[0,4294967300]}}",
        "{'a':{'dtype':'I8','shape':[65536,65536],'data_offsets':[0,0]}}",
        "{'a':{'dtype':'I8','shape':[-1,-4],'data_offsets':[0,4]}}"
      })
  void refusesAHeaderThatDoesNotFit(String header) {
    assertThatThrownBy(() -> SafeTensors.read("network", file(header, new byte[8])))
        .isInstanceOf(BundleException.class)
        .hasMessage("network: damaged, expected safetensors");
  }

  @Test
  void skipsTheMetadataThatOtherWritersAdd() throws BundleException {
    String header =
        "{'__metadata__':{'format':'pt'},'a':{'dtype':'I8','shape':[2,1],'data_offsets':[1,3]}} ";
    Tensors read = SafeTensors.read("network", file(header, new byte[] {9, 1, -2, 9}));
    assertThat(read.all())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(new Tensor.Bytes("a", 2, 1, new byte[] {1, -2}));
  }

  private static Tensors sample() {
    return new Tensors(
        List.of(
            new Tensor.Floats("a", 1, 2, new float[] {1, 2}),
            new Tensor.Ints("b", 1, 1, new int[] {7})));
  }

  private static byte[] file(String header, byte[] data) {
    byte[] head = header.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(LENGTH_BYTES + head.length + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(head.length)
        .put(head)
        .put(data)
        .array();
  }
}
