package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Coast Now % Get the Coast Now app          % true
          Coast Now % © COAST NOW 2026               % true
          Coast Now % Coast Nowhere is a song        % false
          Coast Now % Coast Now                      % false
          Coast Now % The coast is clear now         % false
          """)
  void anotherLineSpeaksOfTheName(String name, String other, boolean again) {
    Mentions mentions = new Mentions(Line.of(name + "\n" + other));
    assertEquals(again, mentions.again(name, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          COAST CHRONICLE % © 2020 Coast Chronicle     % Coast Chronicle
          COAST CHRONICLE % © 2020 COAST CHRONICLE     % COAST CHRONICLE
          COAST CHRONICLE % a coast chronicle of rain  % COAST CHRONICLE
          Coast Chronicle % COAST CHRONICLE            % Coast Chronicle
          BBC             % Bbc                        % BBC
          """)
  void capitalsAreWrittenAsElsewhere(String name, String other, String written) {
    assertEquals(written, new Mentions(Line.of(name + "\n" + other)).written(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Westport Press Agency, WPA",
    "The Westport Herald, WH",
    "Bank of the Coast, BC",
    "Coast-Wide News, CWN",
    "Herald, ''",
    "'', ''"
  })
  void initialsOfTheWordsInCapitals(String name, String initials) {
    assertEquals(initials, Mentions.initials(name));
  }
}
