package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {
  /** Names of the archive | the name asked for | the names found for it | short names of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivo Kranz; Kranz; Holm                | Ivo Kranz   | Ivo Kranz            | [Kranz]
          Ivo Kranz; Petra Kranz; Kranz         | Ivo Kranz   | Ivo Kranz            | []
          Ivo Kranz; Dr. Kranz; Kranz           | Ivo Kranz   | Ivo Kranz            | [Dr. Kranz, Kranz]
          Ivo Kranz; Ivo                        | Ivo Kranz   | Ivo Kranz            | [Ivo]
          Ivo Kranz; Kranz                      | Kranz       | Ivo Kranz            | []
          Ivo Kranz; Kranz                      | Ivo Kranz   |                      | []
          Ivo Kranz; Iwo Kranz; Kranz           | Ivo Kranz   | Ivo Kranz; Iwo Kranz | [Kranz]
          """)
  void areThoseThatCanMeanNobodyElse(String archive, String asked, String meant, String expected) {
    Set<String> found = meant == null ? Set.of() : Set.of(meant.split("; "));
    List<String> names = ShortNames.in(List.of(archive.split("; "))).of(asked, found);
    assertEquals(expected, names.toString());
  }
}
