package org.inquit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenFileTest {
  @TempDir Path folder;

  @Test
  void readsQuestions() throws IOException {
    List<GoldenQuestion> questions =
        read(
            """
            # what the pier is about
            questions:
              - name: new pier
                ask: by:"Ada Holm" about:pier
                expect: [pier-1, {by: Ada Holm, says: "is new"}]
              - ask: ferry
                of: articles
                within: 3
                expect_none: [pier, quay]
                grades: {ferry: 2, boat: 1}
                floors: {ndcg@10: 0.8, recall@5: 1}
              - {ask: tower, expect_none: true}
            """);
    assertEquals(
        new GoldenQuestion(
            "new pier",
            "by:\"Ada Holm\" about:pier",
            false,
            10,
            List.of(
                new Expectation("pier-1", null, null), new Expectation(null, "Ada Holm", "is new")),
            List.of(),
            false,
            Map.of(),
            Map.of()),
        questions.get(0));
    assertEquals(
        new GoldenQuestion(
            "question 2",
            "ferry",
            true,
            3,
            List.of(),
            List.of("pier", "quay"),
            false,
            Map.of("ferry", 2, "boat", 1),
            Map.of(Measure.parse("ndcg@10"), 0.8, Measure.parse("recall@5"), 1.0)),
        questions.get(1));
    assertTrue(questions.get(2).nothing());
  }

  @Test
  void readsJsonAndABareList() throws IOException {
    String json = "[{\"ask\": \"pier\", \"expect\": \"p-1\"}]";
    assertEquals(List.of(new Expectation("p-1", null, null)), read(json).getFirst().expect());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'[]' | : holds no list of questions",
        "'pier' | : holds no list of questions",
        "'{asks: []}' | : holds no list of questions",
        "'[pier]' | : question 1: a question is no mapping: pier",
        "'[{ask: a, expect: b}, {expect: c}]' | : question 2: asks nothing: give ask",
        "'[{ask: a}]' | : question 1: checks nothing: give expect, expect_none or floors",
        "'[{ask: a, expects: b}]' | : question 1: no such key: expects",
        "'[{ask: a, expect: b, of: pages}]' | : question 1: of is statements or articles, not"
            + " pages",
        "'[{ask: a, expect: [{who: b}]}]' | : question 1: expect knows id, by and says, not who",
        "'[{ask: a, expect: [{}]}]' | : question 1: expects nothing: give an id, by or says",
        "'[{ask: a, expect: b, within: 0}]' | : question 1: within must be at least 1",
        "'[{ask: a, expect: b, within: ten}]' | : question 1: within is no whole number from 0 on:"
            + " ten",
        "'[{ask: a, expect: b, expect_none: true}]' | : question 1: expects both something and"
            + " nothing",
        "'[{ask: a, floors: {ndcg@5: 1}}]' | : question 1: has floors but no grades to measure by",
        "'[{ask: a, grades: {b: 1}, floors: {map@5: 1}}]' | : question 1: 'map@5' is neither ndcg@k"
            + " nor recall@k",
        "'[{ask: a, grades: {b: 1}, floors: {ndcg@5: 2}}]' | : question 1: a floor lies between 0"
            + " and 1: 2",
        "'[{ask: a, grades: {b: x}, floors: {ndcg@5: 1}}]' | : question 1: a grade is no whole"
            + " number from 0 on: x",
        "'[{ask: a, grades: 3, floors: {ndcg@5: 1}}]' | : question 1: grades is no mapping: 3",
        "'[{name: n, ask: a, expect: b}, {name: n, ask: c, expect: d}]' | : question 2: another"
            + " question is named n",
      })
  void saysWhereAFileIsWrong(String text, String told) {
    Path file = folder.resolve("golden.yaml");
    assertEquals(
        file + told, assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage());
  }

  @Test
  void saysOnWhichLineTheYamlIsBroken() {
    Path file = folder.resolve("golden.yaml");
    String told =
        assertThrows(
                IllegalArgumentException.class, () -> read("- ask: a\n  expect: [b\n- ask: c\n"))
            .getMessage();
    assertTrue(told.startsWith(file + ":3: "), told);
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> read("- {ask: a, ask: b}\n"))
            .getMessage()
            .startsWith(file + ":1: "),
        "a key may stand once alone");
  }

  @Test
  void failsWithoutAFile() {
    assertThrows(NoSuchFileException.class, () -> GoldenFile.read(folder.resolve("none.yaml")));
  }

  private List<GoldenQuestion> read(String text) throws IOException {
    return GoldenFile.read(Files.writeString(folder.resolve("golden.yaml"), text));
  }
}
