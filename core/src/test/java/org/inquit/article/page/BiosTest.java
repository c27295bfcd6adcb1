package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BiosTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Ann Lee is a reporter at the Herald.   % true
          Ann Lee covers the coast.              % true
          Ann Lee, EDITOR                        % true
          Our Correspondent                      % true
          Ann Lee is a fisherman.                % false
          Editors met in Westport.               % false
          Ann uncovers the quay.                 % false
          ''                                     % false
          """)
  void linesAboutAuthorsNameTheirTrade(String line, boolean bio) {
    assertEquals(bio, Bios.is(line), line);
  }
}
