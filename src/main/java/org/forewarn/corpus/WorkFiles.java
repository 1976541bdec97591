package org.forewarn.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.forewarn.corpus.ExpectedWork.DeclaredValue;
import org.forewarn.taxonomy.Category;
import org.forewarn.taxonomy.Severity;
import org.jspecify.annotations.Nullable;

/** Reads {@code works/}: each work a text and a JSON object of the same name. */
final class WorkFiles {

  private static final Set<String> VERDICTS =
      Set.of("consistent", "under-declared", "over-declared", "mixed", "undeclared", "opted-out");

  private final Path root;
  private final FaultSink faults;

  WorkFiles(Path root, FaultSink faults) {
    this.root = root;
    this.faults = faults;
  }

  /** The well-formed works in the order of their names; the rest goes to the sink. */
  List<Row<ExpectedWork>> read() throws IOException {
    List<Row<ExpectedWork>> works = new ArrayList<>();
    for (String name : names()) {
      String shown = "works/" + name + ".json";
      Path text = root.resolve("works/" + name + ".txt");
      Path json = root.resolve(shown);
      if (!Files.exists(text) || !Files.exists(json)) {
        faults.accept(new Fault("works/" + name, 0, "half of a work", "a .txt and a .json"));
        continue;
      }
      try {
        JsonNode object = JsonLines.object(DataText.read(json));
        String story = DataText.read(text);
        works.add(new Row<>(shown, 1, work(name, object, story)));
      } catch (BadRowException e) {
        faults.accept(Fault.of(shown, 0, e));
      }
    }
    return works;
  }

  private Set<String> names() throws IOException {
    Path folder = root.resolve("works");
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".txt") || name.endsWith(".json"))
          .forEach(name -> names.add(name.substring(0, name.lastIndexOf('.'))));
    }
    return names;
  }

  private static ExpectedWork work(String name, JsonNode object, String text) {
    String id = SceneReading.text(object, "id");
    if (!id.equals(name)) {
      throw new BadRowException("id " + id, "the file's name " + name);
    }
    JsonNode optOut = SceneReading.required(object, "optOut");
    if (!optOut.isBoolean()) {
      throw new BadRowException("optOut " + optOut, "true or false");
    }
    int scenes = SceneReading.whole(SceneReading.required(object, "scenes"));
    if (scenes < 1) {
      throw new BadRowException("scenes " + object.get("scenes"), "1 or more");
    }
    return new ExpectedWork(
        id,
        text,
        declared(object),
        optOut.asBoolean(),
        profile(SceneReading.required(object, "profile")),
        SceneReading.warnings(object),
        verdict(object),
        fitting(SceneReading.required(object, "fitting")),
        scenes);
  }

  private static @Nullable DeclaredValue declared(JsonNode object) {
    JsonNode declared = object.get("declaredRating");
    if (declared == null) {
      throw new BadRowException("no field declaredRating", "an object or null");
    }
    return declared.isNull()
        ? null
        : new DeclaredValue(
            SceneReading.text(declared, "scale"), SceneReading.text(declared, "value"));
  }

  private static Map<Category, Severity> profile(JsonNode levels) {
    Map<Category, Severity> profile = new EnumMap<>(Category.class);
    levels
        .fields()
        .forEachRemaining(
            field -> {
              int level = SceneReading.whole(field.getValue());
              if (level < 0 || level >= Severity.values().length) {
                throw new BadRowException(
                    field.getKey() + " has severity " + field.getValue(), "0 to 3");
              }
              profile.put(SceneReading.category(field.getKey()), Severity.ofLevel(level));
            });
    return profile;
  }

  private static String verdict(JsonNode object) {
    String verdict = SceneReading.text(object, "verdict");
    if (!VERDICTS.contains(verdict)) {
      throw new BadRowException(
          "verdict " + verdict, "one of " + VERDICTS.stream().sorted().toList());
    }
    return verdict;
  }

  private static Map<String, List<String>> fitting(JsonNode scales) {
    Map<String, List<String>> fitting = new TreeMap<>();
    scales
        .fields()
        .forEachRemaining(
            field -> {
              List<String> values = new ArrayList<>();
              field.getValue().forEach(value -> values.add(value.asText()));
              if (values.isEmpty()) {
                throw new BadRowException(
                    "no fitting rating on " + field.getKey(), "at least one in an array");
              }
              fitting.put(field.getKey(), values);
            });
    if (fitting.isEmpty()) {
      throw new BadRowException("no fitting ratings", "at least one scale");
    }
    return fitting;
  }
}
