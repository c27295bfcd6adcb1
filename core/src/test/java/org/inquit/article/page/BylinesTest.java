package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Ann Lee                             % Ann Lee
          By Ann Lee                          % Ann Lee
          BY ANN LEE                          % ANN LEE
          Written by Ann Lee                  % Ann Lee
          Ann Lee and Bo Ray                  % Ann Lee/Bo Ray
          Ann Lee, Bo Ray & Cy Fox            % Ann Lee/Bo Ray/Cy Fox
          Ann Lee with Bo Ray                 % Ann Lee/Bo Ray
          Ann Lee; Bo Ray                     % Ann Lee/Bo Ray
          By Ann Lee | June 4, 2019           % Ann Lee
          Ann Lee (The Herald)                % Ann Lee
          Ann Lee @annlee                     % Ann Lee
          Ann Lee for the coast pages         % Ann Lee
          Ann Lee Updated 4 June              % Ann Lee
          Ann de la Cruz                      % Ann de la Cruz
          Ann                                 % Ann
          ann                                 % ''
          The Westport Herald                 % ''
          who closed the quay                 % ''
          ''                                  % ''
          """)
  void namesWithoutWhatStandsAround(String byline, String names) {
    assertEquals(names, String.join("/", Bylines.names(byline)));
  }
}
