package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationPartsTest {
  private final NameWords words = new NameWords();
  private final NameParts parts = new NameParts();
  private final OrganizationParts chooser = new OrganizationParts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kranz A/S                       | kranz
          Kranz S.p.A.                    | kranz
          Kranz N.V.                      | kranz
          Kranz L.L.C.                    | kranz
          Kranz Pte. Ltd.                 | kranz
          Kranz & Holm Co.                | kranz holm
          Limited Kranz                   | limited kranz
          Co                              | co
          Kranz and the Lake              | kranz lake
          Of the                          | of the
          Kranz Bank AG Holm              | kranz bank holm
          Lake S Board                    | lake s board
          Open Joint Stock Company Kranz  | kranz
          Kranz Limited Liability Company | kranz
          OOO Kranz                       | kranz
          Ooo Kranz                       | ooo kranz
          OOO                             | ooo
          Lake Company of Kranz           | lake kranz
          U.N. Board                      | un board
          U.N                             | un
          U. N. Board                     | u n board
          Kranz Soc. Anon.                | kranz soc anon
          """)
  void areTheWordsThatTell(String name, String expected) {
    assertEquals(expected, choose(name));
  }

  @Test
  void manyWordsAreAllLookedAt() {
    assertEquals(200, choose("Kranz of ".repeat(200)).split(" ").length);
    assertEquals("kranz", choose("Kranz Ltd."));
  }

  private String choose(String name) {
    words.read(name.toCharArray(), name.length());
    chooser.choose(words, parts);
    StringJoiner chosen = new StringJoiner(" ");
    for (int i = 0; i < parts.size(); i++) {
      chosen.add(new String(parts.plain, parts.from(i), parts.count(i)));
    }
    return chosen.toString();
  }
}
