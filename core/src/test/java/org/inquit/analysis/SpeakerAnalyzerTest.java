package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerAnalyzerTest {
  private final SpeakerAnalyzer analyzer = new SpeakerAnalyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivo Kranz                     | ivo kranz
          DR. IVO KRANZ                 | ivo kranz
          Deputy Prime Minister Kranz   | kranz
          Ivo Kranz, MP                 | ivo kranz
          Ivo Kranz Jr.                 | ivo kranz
          Ivo de la Cruz                | ivo cruz
          Salim bin Hadi                | salim hadi
          Abdul Karim Saleh             | abdkarim saleh
          Abou Salim                    | abusalim
          I. Kranz                      | kranz
          I. K.                         | i k
          Petra Lind-Holm               | petra lind holm
          Юрий Волков                   | yuriy volkov
          President                     | president
          '.. ; ..'                     | ''
          """)
  void keepsThePartsThatTell(String name, String plain) throws IOException {
    assertEquals(plain, Analyzed.of(analyzer, name).terms(NameForm.PLAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "Ivo Kranz, ''",
    "Zoë Kranz, =zoë",
    "Zoë Çelik, =zoë =çelik",
    "ÖMER Kranz, =ömer",
    "Юрий Kranz, =юрий",
    "O’Neil, ''",
  })
  void keepsMarksBesidePlainLetters(String name, String printed) throws IOException {
    assertEquals(printed, Analyzed.of(analyzer, name).terms(NameForm.PRINTED));
  }

  @Test
  void pairsFirstAndLastInEitherOrder() throws IOException {
    String pair = Analyzed.of(analyzer, "Ivo Kranz").terms(NameForm.PAIR);
    assertTrue(pair.startsWith("&"), pair);
    assertEquals(pair, Analyzed.of(analyzer, "Kranz Ivo").terms(NameForm.PAIR));
    String full = Analyzed.of(analyzer, "Ivo Maria Kranz").terms(NameForm.PAIR);
    assertTrue(full.startsWith(pair.split(" ")[0] + " "), full);
    assertEquals("", Analyzed.of(analyzer, "Kranz").terms(NameForm.PAIR));
  }

  @ParameterizedTest
  @CsvSource({
    "BERG Ivo Maria, Ivo Berg",
    "Ivo BERG Mei-lin, Ivo Berg",
    "VAN BERG Ivo Maria, Berg Ivo",
    "IVO MARIA BERG, Ivo Berg",
    "Ivo Maria BERG, Ivo Berg",
  })
  void wordsInCapitalsAmongOthersAreTheFamilys(String printed, String pair) throws IOException {
    assertEquals(
        Analyzed.of(analyzer, pair).terms(NameForm.PAIR).split(" ")[0],
        Analyzed.of(analyzer, printed).terms(NameForm.PAIR).split(" ")[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "Bob Kranz, Robert Kranz, FAMILY, true",
    "Kate Kranz, Cathy Kranz, FAMILY, true",
    "Bob Kranz, Tom Kranz, FAMILY, false",
    "Ivo Qadiri, Ivo al-Qadri, BONES, true",
    "Ivo Qadiri, Ivo Qatari, BONES, false",
  })
  void partsShareOtherSpellings(String a, String b, NameForm form, boolean shared)
      throws IOException {
    List<String> others = List.of(Analyzed.of(analyzer, b).terms(form).split(" "));
    List<String> mine = List.of(Analyzed.of(analyzer, a).terms(form).split(" "));
    assertEquals(shared, !Collections.disjoint(mine, others), mine + " " + others);
  }

  @ParameterizedTest
  @CsvSource({"Nikolaj, Nikolay", "Pezhman, Pejman", "Anouar, Anwar"})
  void partsAreReadAsAnotherLanguageDoes(String a, String b) throws IOException {
    List<String> mine = List.of(Analyzed.of(analyzer, a).terms(NameForm.SPELLING).split(" "));
    String other = Analyzed.of(analyzer, b).terms(NameForm.SPELLING).split(" ")[0];
    assertTrue(mine.contains(other), mine + " " + other);
  }

  @Test
  void offsetsCoverThePartAsPrinted() throws IOException {
    String name = "Gen. Abdul Karim  Saleh, MP";
    Analyzed analyzed = Analyzed.of(analyzer, name);
    for (Analyzed.Token token : analyzed.tokens()) {
      String printed = name.substring(token.start(), token.end());
      assertTrue(printed.equals("Abdul Karim") || printed.equals("Saleh"), token::toString);
    }
    assertEquals(name.length(), analyzed.endOffset());
  }

  @Test
  void eachPartTakesTwoPositions() throws IOException {
    for (String name : new String[] {"Kranz", "Ivo Kranz", "Dr. Ivo Maria van Kranz"}) {
      Analyzed analyzed = Analyzed.of(analyzer, name);
      int positions = analyzed.tokens().stream().mapToInt(Analyzed.Token::increment).sum();
      assertEquals(2 * analyzed.terms(NameForm.PLAIN).split(" ").length, positions, name);
    }
  }

  @Test
  void longNamesAreReadToTheirEnd() throws IOException {
    String name = "Kranz ".repeat(400) + "Zabel";
    assertTrue(Analyzed.of(analyzer, name).terms(NameForm.PLAIN).endsWith("kranz zabel"));
  }
}
