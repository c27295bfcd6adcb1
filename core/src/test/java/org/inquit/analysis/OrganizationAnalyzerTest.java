package org.inquit.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationAnalyzerTest {
  private final OrganizationAnalyzer analyzer = new OrganizationAnalyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lake Water Board            | lake water board
          The Board of Lakes          | board lakes
          Lake Water Board, Inc.      | lake water board
          Kranz GmbH                  | kranz
          Kranz & Holm Limited        | kranz holm
          Limited                     | limited
          The Of                      | the of
          Österbro Bibliotek AB       | osterbro bibliotek
          --                          | ''
          """)
  void keepsTheWordsThatTell(String name, String plain) throws IOException {
    Analyzed analyzed = Analyzed.of(analyzer, name);
    assertEquals(plain, analyzed.terms(NameForm.PLAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lake Water Board       | @lwb
          Front of Green Lakes   | @fgl
          LWB                    | @lwb
          Lwb                    | ''
          Lake Board             | ''
          """)
  void knowsItsAcronym(String name, String acronym) throws IOException {
    String found = Analyzed.of(analyzer, name).terms(NameForm.ACRONYM);
    assertEquals(acronym, found.split(" ")[0]);
  }

  @Test
  void offsetsCoverTheWord() throws IOException {
    String name = "The Lake Board of Holm, Ltd.";
    Analyzed analyzed = Analyzed.of(analyzer, name);
    for (Analyzed.Token token : analyzed.tokens()) {
      String printed = name.substring(token.start(), token.end());
      assertTrue("Lake Board Holm".contains(printed), token::toString);
    }
    assertEquals(name.length(), analyzed.endOffset());
  }
}
