package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BERLIN (Wire) - The cabinet met. | BERLIN | Wire",
        "DAMASCUS, (XY)_ The president met. | DAMASCUS | XY",
        "ERBIL, Northern Region — The council met. | ERBIL, Northern Region |",
        "OSLO, Norway/STOCKHOLM (Wire) - Talks began. | OSLO, Norway/STOCKHOLM | Wire",
        "LAGOS, Jan. 5 (Wire) -- Talks began. | LAGOS | Wire",
        "Lima: Police met the mayor. | Lima |",
        "Deskname- The president met. | | Deskname",
        "Paris – The council met. | Paris |",
        "The council met - as it does every week. | |",
        "Watch: The council meets. | |",
        "Apr. 8: The council met. | |",
        "Ann Lee, who is well-known, spoke. | |",
        "“No,” he said - and left. | |"
      })
  void placeAndAgency(String paragraph, String place, String agency) {
    assertEquals(new Dateline(place, agency), Dateline.of(paragraph));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VELM, June 4 (Gull News) - The ward is full. | true
          VELM (Gull News) - The ward is full.         | true
          VELM: The ward is full.                      | true
          Velm (Gull News) - The ward is full.         | false
          THE WARD IS FULL.                            | false
          The ward is full - and so is the gate.       | false
          """)
  void opensOnlyWithAPlaceInCapitals(String paragraph, boolean opens) {
    assertEquals(opens, Dateline.opens(paragraph));
  }
}
