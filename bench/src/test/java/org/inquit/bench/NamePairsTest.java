package org.inquit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePairsTest {
  private static final Spellings HADI = new Spellings(List.of("Omar al-Hadi", "Umar Hadi"), 1);
  private static final Spellings BERG = new Spellings(List.of("Anna Berg", "Lena Olsen"), 1);
  private static final Spellings KRANZ = new Spellings(List.of("Ivo Kranz"), -1);

  @TempDir Path folder;

  @Test
  void countsWhatIsFoundAndWhatIsRight() throws IOException {
    assertEquals(
        "2 questions: first right 0.500, likely: precision 1.000, recall 0.500, F1 0.667",
        NamePairs.figures(List.of(KRANZ, HADI, BERG), 1));
  }

  @Test
  void asksEveryOtherQuestion() throws IOException {
    assertEquals(
        "1 questions: first right 1.000, likely: precision 1.000, recall 1.000, F1 1.000",
        NamePairs.figures(List.of(HADI, BERG), 2));
  }

  @Test
  void twoPeopleOfOneNameShareThePrecision() throws IOException {
    Spellings other = new Spellings(List.of("Omar Hadi"), -1);
    assertEquals(
        "1 questions: first right 0.500, likely: precision 0.500, recall 1.000, F1 0.667",
        NamePairs.figures(List.of(new Spellings(List.of("Omar Hadi", "Omar Hadi"), 0), other), 1));
  }

  @Test
  void nobodyAskedIsNoFault() throws IOException {
    assertEquals(
        "0 questions: first right 0.000, likely: precision 0.000, recall 0.000, F1 0.000",
        NamePairs.figures(List.of(KRANZ), 1));
  }

  @Test
  void readsLinesOfJson() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("names.jsonl"),
            """
            {"entity":"1","names":["Omar al-Hadi","Umar Hadi"],"of":{"names":[1]},"query":1}
            {"names":["Ivo Kranz"]}
            """);
    assertEquals(List.of(HADI, KRANZ), Spellings.read(file));
  }

  @ParameterizedTest
  @CsvSource({"0, B C", "1, A C", "2, A B", "-1, A B C"})
  void theNameAskedForStandsInNoIndex(int query, String indexed) {
    Spellings spellings = new Spellings(List.of("A", "B", "C"), query);
    assertEquals(List.of(indexed.split(" ")), spellings.indexed());
  }

  @Test
  void refusesAQuestionThatIsNoName() {
    assertThrows(IllegalArgumentException.class, () -> new Spellings(List.of("A"), 1));
  }
}
