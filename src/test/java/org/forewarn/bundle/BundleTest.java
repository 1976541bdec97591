package org.forewarn.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.forewarn.classifier.Tensor;
import org.forewarn.classifier.Tensors;
import org.forewarn.feature.EncodedSentence;
import org.forewarn.feature.SceneEncoder;
import org.forewarn.feature.TinyLexicon;
import org.forewarn.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

  private static final Map<String, String> DOCUMENTS = Map.of("MODEL_CARD.md", "# A sample\n");

  @TempDir private Path place;
  private Path folder = Path.of("");

  @BeforeEach
  void writeASample() throws IOException {
    folder = place.resolve("model");
    BundleWriter.write(folder, SampleModel.model(), DOCUMENTS);
  }

  @Test
  void readsBackWhatWasWritten() throws BundleException {
    ModelBundle written = SampleModel.model();
    ModelBundle read = read();
    assertThat(read.vocabulary().words()).isEqualTo(written.vocabulary().words());
    assertThat(read.lexicon().entries()).isEqualTo(written.lexicon().entries());
    assertThat(read.calibration()).isEqualTo(written.calibration());
    assertThat(read.workWeights()).isEqualTo(written.workWeights());
    assertSame(read.tensors(), written.tensors());
    assertThat(read.manifest())
        .usingRecursiveComparison()
        .ignoringFields("files")
        .isEqualTo(written.manifest());
    assertThat(read.manifest().files().keySet())
        .containsExactly(
            "MODEL_CARD.md",
            "calibration.json",
            "lexicon.tsv",
            "network.safetensors",
            "vocabulary.txt");
  }

  @Test
  void namesABundleByTheDigestOfItsManifest() throws Exception {
    byte[] manifest = Files.readAllBytes(folder.resolve(Manifest.FILE));
    assertThat(read().sha256()).isEqualTo(Digest.sha256(manifest));
    assertThat(Digest.sha256("abc".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void writesEqualBytesForAnEqualModel() throws IOException {
    Path second = place.resolve("second");
    BundleWriter.write(second, SampleModel.model(), DOCUMENTS);
    for (String file : new String[] {Manifest.FILE, "network.safetensors", "calibration.json"}) {
      assertThat(second.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
    }
  }

  @Test
  void encodesLikeTheEncoderItWasWrittenFrom() throws BundleException {
    SceneEncoder training = TinyLexicon.encoder();
    SceneEncoder serving = read().encoder();
    String[] sentences = {
      "The door! He f**ked off, \u201cno\u201d...",
      "SHIIIT, you a$$h0le; b i t c h, 40 times.",
      "It was Dick Turpin, stabbing at the quorl.",
      "\ud835\udcef\ud835\udcfe\ud835\udcec\ud835\udcf4 \u0441lass"
    };
    for (String sentence : sentences) {
      EncodedSentence trained = encode(training, sentence);
      EncodedSentence served = encode(serving, sentence);
      assertThat(served.words()).isEqualTo(trained.words());
      assertThat(served.ngrams()).isEqualTo(trained.ngrams());
      assertThat(served.cues()).isEqualTo(trained.cues());
    }
    assertThat(serving.cueCount()).isEqualTo(training.cueCount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "network.safetensors",
        "vocabulary.txt",
        "lexicon.tsv",
        "calibration.json",
        "MODEL_CARD.md"
      })
  void refusesAChangedByteWithBothDigests(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    String expected = Digest.sha256(bytes);
    bytes[bytes.length / 2] ^= 1;
    Files.write(folder.resolve(name), bytes);
    assertRefused(name, "sha256 " + Digest.sha256(bytes) + ", expected " + expected);
  }

  @Test
  void refusesATruncatedNetwork() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("network.safetensors"));
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    Files.write(folder.resolve("network.safetensors"), half);
    assertRefused("network.safetensors", Digest.sha256(half), Digest.sha256(bytes));
  }

  @Test
  void refusesAMissingFile() throws IOException {
    Files.delete(folder.resolve("lexicon.tsv"));
    assertRefused("lexicon.tsv", "cannot be read, expected a file of the model");
  }

  @Test
  void refusesAnExtraFile() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertRefused("notes.txt", "is not in the manifest, expected no other file");
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> BundleReader.read(BundleFiles.inFolder(place.resolve("none"))))
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("none")
        .hasMessageContaining("manifest.json: cannot be read");
    assertThatThrownBy(() -> BundleReader.read(BundleFiles.onClassPath("models/none/0")))
        .isInstanceOf(BundleException.class)
        .hasMessage(
            "built-in models/none/0/manifest.json: is missing, expected a file of the model");
  }

  @Test
  void refusesAnotherFormat() throws IOException {
    editManifest("forewarn/model/1", "forewarn/model/9");
    assertRefused(Manifest.FILE, "format forewarn/model/9, expected forewarn/model/1");
  }

  @Test
  void refusesOtherLabels() throws IOException {
    editManifest("\"self-harm\"", "\"selfharm\"");
    assertRefused(Manifest.FILE, "categories [", "selfharm", "expected [violence, gore");
    editManifest("\"selfharm\"", "\"self-harm\"");
    editManifest("\"war\"", "\"wars\"");
    assertRefused(Manifest.FILE, "warnings [wars", "expected [war,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{}", "[]", "null", "", "{\"format\": \"forewarn/model/1\"}"})
  void refusesABrokenManifest(String json) throws IOException {
    Files.writeString(folder.resolve(Manifest.FILE), json);
    assertRefused(Manifest.FILE, "expected the JSON of a Manifest");
  }

  @Test
  void refusesAFileOutsideTheFolder() throws IOException {
    editManifest("\"MODEL_CARD.md\"", "\"../MODEL_CARD.md\"");
    assertRefused(Manifest.FILE, "expected the JSON of a Manifest");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{}", "{\"scenes\": null, \"works\": null}", "[1]"})
  void refusesBrokenDecisionsThatTheManifestVouchesFor(String json) throws Exception {
    replace("calibration.json", json.getBytes(StandardCharsets.UTF_8));
    assertRefused("calibration.json", "expected the JSON of a Decisions");
  }

  @Test
  void refusesBrokenTextFilesThatTheManifestVouchesFor() throws Exception {
    replace("vocabulary.txt", "bird\nbird\n".getBytes(StandardCharsets.UTF_8));
    assertRefused("vocabulary.txt", "must not repeat a word");
    replace("vocabulary.txt", "bird\n".getBytes(StandardCharsets.UTF_8));
    replace("lexicon.tsv", "no header\n".getBytes(StandardCharsets.UTF_8));
    assertRefused("lexicon.tsv", "line 1: expected the columns");
  }

  @Test
  void addsDocumentsToAWrittenBundle() throws Exception {
    BundleWriter.addDocuments(folder, Map.of("evaluation.json", "{}\n", "MODEL_CARD.md", "# B\n"));
    assertThat(read().manifest().files()).containsKeys("evaluation.json", "network.safetensors");
    assertThat(folder.resolve("MODEL_CARD.md")).hasContent("# B\n");
    assertThat(read().vocabulary().words()).isEqualTo(SampleModel.model().vocabulary().words());
  }

  @Test
  void addsNoDocumentToADamagedBundle() throws IOException {
    Files.writeString(folder.resolve("vocabulary.txt"), "bird\n");
    assertThatThrownBy(() -> BundleWriter.addDocuments(folder, Map.of("more.md", "x")))
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("vocabulary.txt");
    assertThat(folder.resolve("more.md")).doesNotExist();
  }

  private void replace(String name, byte[] bytes) throws IOException {
    byte[] old = Files.readAllBytes(folder.resolve(name));
    Files.write(folder.resolve(name), bytes);
    String manifest = Files.readString(folder.resolve(Manifest.FILE));
    String entry = "\"" + name + "\" : {\n      \"bytes\" : ";
    assertThat(manifest).contains(entry + old.length).contains(Digest.sha256(old));
    Files.writeString(
        folder.resolve(Manifest.FILE),
        manifest
            .replace(entry + old.length, entry + bytes.length)
            .replace(Digest.sha256(old), Digest.sha256(bytes)));
  }

  private void editManifest(String from, String to) throws IOException {
    String manifest = Files.readString(folder.resolve(Manifest.FILE));
    assertThat(manifest).contains(from);
    Files.writeString(folder.resolve(Manifest.FILE), manifest.replace(from, to));
  }

  private ModelBundle read() throws BundleException {
    return BundleReader.read(BundleFiles.inFolder(folder));
  }

  private void assertRefused(String file, String... parts) {
    assertThatThrownBy(this::read)
        .isInstanceOf(BundleException.class)
        .hasMessageStartingWith(folder.resolve(file) + ": ")
        .hasMessageContainingAll(parts);
  }

  private static EncodedSentence encode(SceneEncoder encoder, String sentence) {
    Span all = new Span(0, sentence.length());
    return encoder.encode(sentence, java.util.List.of(all)).sentences().get(0);
  }

  private static void assertSame(Tensors read, Tensors written) {
    assertThat(read.all().stream().map(Tensor::name))
        .containsExactlyElementsOf(written.all().stream().map(Tensor::name).toList());
    assertThat(read.all())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(written.all());
  }
}
