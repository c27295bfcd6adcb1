package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonPartsTest {
  private final NameWords words = new NameWords();
  private final NameParts parts = new NameParts();
  private final PersonParts chooser = new PersonParts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivo Kranz, PhD              | ivo kranz
          Ivo Kranz, Ph.D.            | ivo kranz
          Ivo Kranz, MP, PhD          | ivo kranz
          Ivo Kranz M.B.E.            | ivo kranz
          Ivo Kranz Jr                | ivo kranz
          Ivo Mp                      | ivo mp
          MP                          | mp
          Jack MA                     | jack ma
          Jack Berg MA                | jack berg
          Kranz MA                    | kranz
          Jack MA, PhD                | jack ma
          Mr. Jack MA                 | jack ma
          Jack II                     | jack
          Jack M.A.                   | jack
          Jack Ma                     | jack ma
          MP PhD                      | phd
          J.R. Kranz                  | kranz
          J.R.                        | j r
          Mr. Justice                 | justice
          Defence Minister Kranz      | kranz
          King                        | king
          Van Holm                    | van holm
          Al Green                    | green
          Ivo van                     | ivo van
          Abdul-Karim Saleh           | abdkarim saleh
          Abdulkarim Saleh            | abdulkarim saleh
          Umm Salim                   | umsalim
          Abu                         | abu
          Fitz Holm                   | zuholm
          Mac Holm                    | macholm
          Ivo "Lucky" Kranz           | ivo lucky kranz
          """)
  void areChosen(String name, String expected) {
    assertEquals(expected, choose(name));
  }

  @Test
  void noNameOfWordsIsWithoutParts() {
    for (String word : new String[] {"Dr.", "van", "bin", "Jr.", "K.", "H.E. Mr.", "al- el-"}) {
      String parts = choose(word);
      assertEquals(false, parts.isEmpty(), word);
    }
  }

  @Test
  void boundWordsAreCoveredFromTheirParticleOn() {
    String name = "Dr. Abd al-Karim Saleh";
    choose(name);
    assertEquals("Abd al-Karim", name.substring(parts.start(0), parts.end(0)));
  }

  @Test
  void longTitlesEndSomewhere() {
    assertEquals("kranz", choose("President ".repeat(40) + "Kranz"));
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
