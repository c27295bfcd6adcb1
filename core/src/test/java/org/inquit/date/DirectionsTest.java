package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 16);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06-16 | Both parties are raising money ahead of [Sunday]'s election. | 2021-06-20
          2021-06-16 | After losing [Sunday]'s election, the mayor went home. | 2021-06-13
          2021-06-16 | The results of [Sunday]'s election were counted twice. | 2021-06-13
          2021-06-16 | She hopes to win [Sunday]'s election. | 2021-06-20
          2021-06-16 | A report published [Monday] says the bridge may fall. | 2021-06-14
          2021-06-16 | The bridge, which will be closed on [Monday], is old. | 2021-06-21
          2021-06-16 | The bridge, which was closed on [Monday], will be mended. | 2021-06-14
          2021-06-16 | He told the paper on [Friday] that he would not run. | 2021-06-11
          2021-06-16 | Voters go to the polls on [Friday]. | 2021-06-18
          2021-06-16 | Workers are planning a strike for [Friday]. | 2021-06-18
          2021-06-16 | On [Friday], thousands marched through the town. | 2021-06-11
          2021-06-16 | On [Friday], thousands are expected to march. | 2021-06-18
          2021-06-16 | Nobody can say who will win in [November]. | 2021-11
          2021-06-16 | Prices have risen since [November]. | 2020-11
          2021-06-16 | He was elected in [November]. | 2020-11
          2021-06-16 | The two will face each other in the general election in [November]. | 2021-11
          2021-06-16 | The army, which took the town in [April], is retreating. | 2021-04
          2021-06-16 | The port would have to close by [April]. | 2022-04
          2021-06-16 | The ship left port on [March 3]. | 2021-03-03
          2021-06-16 | The ship leaves port on [August 3]. | 2021-08-03
          2021-06-16 | The trial, set for [October 4], may be moved. | 2021-10-04
          2021-06-16 | They married on [December 9] in a small church. | 2020-12-09
          """)
  void readsWhereADatePointsFromWhatStandsAroundIt(String published, String text, String value) {
    new Marked(text).assertHas(published, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They sing on Monday. | l:sing 1   | 2021-06-21
          They sing on Monday. | l:sing -1  | 2021-06-14
          They sing on Monday. | L:sing -1  | 2021-06-14
          Monday is dull.      | b1=is 0.1  | 2021-06-21
          Monday is dull.      | a1=^ -0.1  | 2021-06-14
          Monday is dull.      | k=weekday-2 0.1 | 2021-06-21
          Monday is dull.      | k=weekday-3 0.1 | 2021-06-14
          """)
  void sumsTheWeightsOfTheCues(String text, String weight, String value) {
    DateTokens tokens = DateTokens.of(text);
    int at = text.startsWith("Monday") ? 0 : 3;
    Found found = Weekdays.at(tokens, at, 0);
    Choice choice = Choice.of(found.meaning(), TODAY);
    boolean ahead =
        new Directions(List.of(weight)).ahead(choice, new Cues(tokens, new Verbs(tokens)), found);
    assertEquals(value, found.meaning().at(TODAY, ahead).toString());
  }

  @Test
  void aLineWithoutAWeightIsRefused() {
    assertThrows(RuntimeException.class, () -> new Directions(List.of("l:sing")));
    assertThrows(NumberFormatException.class, () -> new Directions(List.of("l:sing loud")));
  }
}
