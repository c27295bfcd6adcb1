package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeepVerificationTest {
  @TempDir Path folder;

  private final AnnotatedArticle pier =
      Samples.article("pier").text("[[Ada Holm|: The pier is new]]. [[Mia Sund|: No]].").build();

  @Test
  void findsNothingWhereAllIsWell() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String body = "\"Pier " + i + " is new,\" said Ada Holm on Monday.";
      articles.add(new Extractor().extract(Samples.article("n" + i).text(body).build().article()));
    }
    Archives.build(folder, articles.toArray(AnnotatedArticle[]::new));
    assertEquals(List.of(), deep(1000));
    assertEquals(List.of(), deep(7));
    assertEquals(List.of(), deep(0));
  }

  @Test
  void tellsThatTheProgramUnderstandsDifferentlyNow() {
    AnnotatedArticle quiet =
        Samples.article("q").text("\"The pier is new,\" said Ada Holm.").build();
    Archives.build(folder, quiet, pier);
    List<String> damage = deep(100);
    assertTrue(
        damage.contains("q is understood differently now: the program has changed"),
        damage::toString);
    assertEquals(List.of(), deep(0));
  }

  @Test
  void looksAtTheSampleAlone() {
    AnnotatedArticle[] articles = new AnnotatedArticle[20];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = Samples.article("n" + i).text("\"It is new,\" said Ada Holm.").build();
    }
    Archives.build(folder, articles);
    assertEquals(5, deep(5).size());
    assertEquals(20, deep(20).size());
  }

  @Test
  void findsStatementsThatAreMissing() throws IOException {
    List<Document> block = new ArticleBlock(pier, ArticleBlock.Origin.UNKNOWN).documents();
    assertEquals(
        List.of("the statements of pier do not stand before it"),
        damaged(List.of(block.get(0), block.get(2)), 1));
    assertEquals(
        List.of("the statements of pier do not stand before it"),
        damaged(List.of(block.get(1), block.get(0), block.get(2)), 2));
  }

  @Test
  void findsARecordThatIsNotWhatItsDigestSays() throws IOException {
    List<Document> block = new ArticleBlock(pier, ArticleBlock.Origin.UNKNOWN).documents();
    Document article = block.get(2);
    article.removeField("record.body");
    Fields other = new Fields();
    other.stored(Schema.STORED_BODY, pier.article().body().replace("new", "old"));
    article.add(other.document().getField("record.body"));
    assertEquals(List.of("the record of pier is not what its digest says"), damaged(block, 2));
  }

  @Test
  void comparesTheFingerprint() throws IOException {
    Archives.build(folder, pier);
    Path live = new Generations(folder).live();
    Manifest m = Generations.manifest(live);
    ManifestFile.write(
        new Manifest(
            Manifest.SCHEMA, m.generation(), null, 1, 2, "0".repeat(32), m.inputs(), Map.of()),
        live);
    assertEquals(
        List.of("the index holds other articles than the manifest's fingerprint says"), deep(0));
  }

  /** What is found in an index of one block with a manifest that agrees. */
  private List<String> damaged(List<Document> block, int statements) throws IOException {
    Manifest whole = Archives.build(folder, pier);
    Path live = new Generations(folder).live();
    try (IndexWriter index = IndexFiles.open(live, BuildOptions.defaults())) {
      index.deleteAll();
      index.addDocuments(block);
      index.commit();
    }
    ManifestFile.write(
        new Manifest(
            Manifest.SCHEMA,
            whole.generation(),
            null,
            1,
            statements,
            whole.fingerprint(),
            whole.inputs(),
            Map.of()),
        live);
    return Verification.deep(live, 0);
  }

  private List<String> deep(int sample) {
    return Verification.deep(new Generations(folder).live(), sample);
  }
}
