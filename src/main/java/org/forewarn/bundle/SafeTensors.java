package org.forewarn.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
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
      ByteBuffer whole = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      int head = Math.toIntExact(whole.getLong());
      JsonNode header =
          JSON.readTree(new String(bytes, LENGTH_BYTES, head, StandardCharsets.UTF_8));
      List<Tensor> tensors = new ArrayList<>();
      Iterator<Map.Entry<String, JsonNode>> entries = header.fields();
      while (entries.hasNext()) {
        Map.Entry<String, JsonNode> entry = entries.next();
        tensors.add(tensor(entry.getKey(), entry.getValue(), whole, LENGTH_BYTES + head));
      }
      return new Tensors(tensors);
    } catch (JsonProcessingException | RuntimeException e) {
      throw new BundleException(file, "damaged, expected safetensors", e);
    }
  }

  private static Tensor tensor(String name, JsonNode entry, ByteBuffer whole, int data) {
    int rows = entry.get("shape").get(0).asInt();
    int columns = entry.get("shape").get(1).asInt();
    int from = data + entry.get("data_offsets").get(0).asInt();
    ByteBuffer part = whole.slice(from, data + entry.get("data_offsets").get(1).asInt() - from);
    part.order(ByteOrder.LITTLE_ENDIAN);
    return switch (entry.get("dtype").asText()) {
      case "F32" -> new Tensor.Floats(name, rows, columns, floats(part));
      case "I32" -> new Tensor.Ints(name, rows, columns, ints(part));
      case "I8" -> new Tensor.Bytes(name, rows, columns, signed(part));
      default ->
          throw new IllegalArgumentException(
              "Tensor type must be F32, I32 or I8, got " + entry.get("dtype"));
    };
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
