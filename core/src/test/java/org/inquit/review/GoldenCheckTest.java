package org.inquit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;
import org.inquit.search.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenCheckTest {
  private Archive archive;

  @BeforeAll
  void build(@TempDir Path folder) {
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      writer.add(
          Samples.article("pier")
              .title("Pier opens")
              .text("[[Ada Holm|2019: The pier is new]], she said. [[Mia Sund|: Piers rust]].")
              .build());
      writer.add(Samples.article("ferry").title("Ferry sails").text("The ferry sails.").build());
      writer.finish();
    }
    archive = Archive.open(folder);
  }

  @AfterAll
  void close() {
    archive.close();
  }

  @Test
  void passesWhereAllIsFound() {
    Verdict verdict = expect("by:\"Ada Holm\"", new Expectation("pier-1", null, null));
    assertTrue(verdict.passed(), verdict::toString);
    assertEquals("q", verdict.question());
    assertTrue(expect("pier", new Expectation(null, "Mia Sund", "piers RUST")).passed());
  }

  @Test
  void showsWhatWasFoundInPlaceOfWhatIsMissing() {
    Verdict verdict = expect("by:\"Ada Holm\"", new Expectation("pier-2", null, null));
    assertEquals(
        List.of("missing: pier-2; found\n    pier-1  Ada Holm: The pier is new"),
        verdict.failures());
    assertEquals(
        List.of("missing: by Ada Holm, says rust; found nothing"),
        expect("tower", new Expectation(null, "Ada Holm", "rust")).failures());
  }

  @Test
  void looksAtTheFirstHitsAlone() {
    Expectation second = new Expectation(null, "Mia Sund", null);
    GoldenQuestion ten =
        new GoldenQuestion(
            "q", "pier", false, 10, List.of(second), List.of(), false, Map.of(), Map.of());
    assertTrue(verdict(ten).passed());
    Expectation first = new Expectation(null, "Ada Holm", null);
    GoldenQuestion one =
        new GoldenQuestion(
            "q", "pier", false, 1, List.of(first, second), List.of(), false, Map.of(), Map.of());
    assertEquals(1, verdict(one).failures().size());
  }

  @Test
  void holdsWhatMustNotBeFound() {
    GoldenQuestion never =
        new GoldenQuestion(
            "q", "pier", false, 10, List.of(), List.of("pier-2"), false, Map.of(), Map.of());
    assertEquals(
        List.of("must not be found:\n    pier-2  Mia Sund: Piers rust"), verdict(never).failures());
    GoldenQuestion nothing =
        new GoldenQuestion("q", "rust", false, 10, List.of(), List.of(), true, Map.of(), Map.of());
    assertTrue(verdict(nothing).failures().getFirst().startsWith("expected nothing, found\n    "));
  }

  @Test
  void findsNothingWhereNothingIsExpected() {
    GoldenQuestion nothing =
        new GoldenQuestion(
            "q", "lighthouse", false, 10, List.of(), List.of(), true, Map.of(), Map.of());
    assertTrue(verdict(nothing).passed());
  }

  @Test
  void asksForArticlesToo() {
    GoldenQuestion ferry =
        new GoldenQuestion(
            "q",
            "sails",
            true,
            10,
            List.of(new Expectation("ferry", null, "Ferry sails")),
            List.of("pier"),
            false,
            Map.of("ferry", 1),
            Map.of(Measure.parse("ndcg@10"), 1.0));
    Verdict verdict = verdict(ferry);
    assertTrue(verdict.passed(), verdict::toString);
    assertEquals(Map.of(Measure.parse("ndcg@10"), 1.0), verdict.measures());
  }

  @Test
  void failsBelowAFloor() {
    GoldenQuestion poor =
        new GoldenQuestion(
            "q",
            "pier",
            false,
            10,
            List.of(),
            List.of(),
            false,
            Map.of("pier-1", 1, "ferry-1", 1),
            Map.of(Measure.parse("recall@10"), 0.9));
    assertEquals(List.of("recall@10 is 0.500, below 0.9"), verdict(poor).failures());
  }

  @Test
  void failsWhereAQuestionCannotBeAsked() {
    Verdict verdict = expect("said:yesteryear", new Expectation("pier-1", null, null));
    assertFalse(verdict.passed());
    assertEquals(1, verdict.failures().size());
  }

  @Test
  void aQuestionChecksSomething() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new GoldenQuestion(
                "q", "pier", false, 10, List.of(), List.of(), false, Map.of(), Map.of()));
    assertThrows(IllegalArgumentException.class, () -> new Expectation(null, null, null));
  }

  private Verdict expect(String ask, Expectation expected) {
    return verdict(
        new GoldenQuestion(
            "q", ask, false, 10, List.of(expected), List.of(), false, Map.of(), Map.of()));
  }

  private Verdict verdict(GoldenQuestion question) {
    return new GoldenCheck(archive).verdict(question);
  }
}
