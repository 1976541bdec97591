package org.forewarn.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;

/**
 * Reads and writes matrices in the safetensors format: the length of a JSON header as 8 bytes, the
 * header with type, shape and place of each matrix, the values, all little-endian. Types F32, I8
 * and I32.
 */
final class SafeTensors {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LENGTH_BYTES = 8;

  // Free text that the format allows beside the matrices.
  private static final String METADATA = "__metadata__";

  private SafeTensors() {}

  static byte[] write(Tensors tensors) throws IOException {
    ObjectNode header = JSON.createObjectNode();
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (Tensor tensor : tensors.all()) {
      ObjectNode entry = header.putObject(tensor.name());
      entry.put("dtype", type(tensor));
      entry.putArray("shape").add(tensor.rows()).add(tensor.columns());
      int start = data.size();
      data.write(bytes(tensor));
      entry.putArray("data_offsets").add(start).add(data.size());
    }
    byte[] head = JSON.writeValueAsBytes(header);
    ByteBuffer whole = little(LENGTH_BYTES + head.length + data.size());
    return whole.putLong(head.length).put(head).put(data.toByteArray()).array();
  }

  private static String type(Tensor tensor) {
    return tensor instanceof Tensor.Floats ? "F32" : tensor instanceof Tensor.Ints ? "I32" : "I8";
  }

  private static byte[] bytes(Tensor tensor) {
    if (tensor instanceof Tensor.Floats floats) {
      ByteBuffer buffer = little(4 * floats.values().length);
      buffer.asFloatBuffer().put(floats.values());
      return buffer.array();
    } else if (tensor instanceof Tensor.Ints ints) {
      ByteBuffer buffer = little(4 * ints.values().length);
      buffer.asIntBuffer().put(ints.values());
      return buffer.array();
    }
    return ((Tensor.Bytes) tensor).values();
  }

  private static ByteBuffer little(int capacity) {
    return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The matrices of a file.
   *
   * @throws BundleException if the header is damaged or points outside the file
   */
  static Tensors read(String file, byte[] bytes) throws BundleException {
    try {
      long head = bytes.length < LENGTH_BYTES ? -1 : wrap(bytes).getLong();
      require(head >= 0 && head <= bytes.length - LENGTH_BYTES, "a header inside the file");
      int data = LENGTH_BYTES + (int) head;
      JsonNode header = JSON.readTree(bytes, LENGTH_BYTES, (int) head);
      require(header.isObject(), "a header object");
      List<Tensor> tensors = new ArrayList<>();
      for (Map.Entry<String, JsonNode> entry : header.properties()) {
        if (!entry.getKey().equals(METADATA)) {
          tensors.add(tensor(entry.getKey(), entry.getValue(), wrap(bytes), data));
        }
      }
      return new Tensors(tensors);
    } catch (IOException | IllegalArgumentException e) {
      throw new BundleException(file, "damaged, expected safetensors", e);
    }
  }

  private static ByteBuffer wrap(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static void require(boolean holds, String expected) {
    if (!holds) {
      throw new IllegalArgumentException("Safetensors must have " + expected);
    }
  }

  private static Tensor tensor(String name, JsonNode entry, ByteBuffer whole, int data) {
    int[] shape = pair(entry, "shape");
    int[] place = pair(entry, "data_offsets");
    int length = place[1] - place[0];
    require(length >= 0 && place[1] <= whole.capacity() - data, "values of " + name);
    ByteBuffer part = whole.slice(data + place[0], length).order(ByteOrder.LITTLE_ENDIAN);
    return switch (entry.path("dtype").asText()) {
      case "F32" -> new Tensor.Floats(name, shape[0], shape[1], floats(part));
      case "I32" -> new Tensor.Ints(name, shape[0], shape[1], ints(part));
      case "I8" -> new Tensor.Bytes(name, shape[0], shape[1], signed(part));
      default ->
          throw new IllegalArgumentException(
              "Tensor type must be F32, I32 or I8, got " + entry.path("dtype"));
    };
  }

  private static int[] pair(JsonNode entry, String field) {
    JsonNode numbers = entry.path(field);
    boolean two = numbers.size() == 2 && numbers.path(0).canConvertToInt();
    require(two && numbers.path(1).canConvertToInt(), "two numbers of " + field);
    int[] pair = {numbers.path(0).asInt(), numbers.path(1).asInt()};
    require(pair[0] >= 0 && pair[1] >= 0, "no negative " + field);
    return pair;
  }

  private static float[] floats(ByteBuffer part) {
    float[] values = new float[part.remaining() / 4];
    part.asFloatBuffer().get(values);
    return values;
  }

  private static int[] ints(ByteBuffer part) {
    int[] values = new int[part.remaining() / 4];
    part.asIntBuffer().get(values);
    return values;
  }

  private static byte[] signed(ByteBuffer part) {
    byte[] values = new byte[part.remaining()];
    part.get(values);
    return values;
  }
}
