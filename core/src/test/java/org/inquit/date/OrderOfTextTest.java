package org.inquit.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.inquit.date.DateAnchors.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderOfTextTest {
  private static final LocalDate APRIL = LocalDate.of(2017, 4, 3);
  private static final LocalDate MARCH = LocalDate.of(2017, 3, 4);

  @ParameterizedTest
  @EnumSource
  void whatIsGivenHoldsAgainstTheText(Order given) {
    assertEquals(given, order("25/12/2016 and 12/25/2016", new DateAnchors(null, given)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sent 25/12/2016           | DAY_FIRST
          sent 25.12.2016           | DAY_FIRST
          sent 12/25/2016           | MONTH_FIRST
          sent 12-25-2016           | MONTH_FIRST
          25/12/2016 and 26/12/2016 | DAY_FIRST
          25/12/2016 and 12/25/2016 |
          sent 02/03/2016           |
          sent 25/25/2016           |
          sent 32/12/2016           |
          sent 0/25/2016            |
          sent 25/12                |
          sent 25 / 12 / 2016       |
          sent 25/12/16             |
          no date                   |
          """)
  void datesOfOneReadingSettleTheOthers(String text, Order expected) {
    assertEquals(expected, order(text, DateAnchors.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-04-03, DAY_FIRST",
    "2017-03-04, MONTH_FIRST",
    "2017-05-06,",
    "2017-04,",
    "2017-04-03/2017-04-05,",
  })
  void theDayOfPublicationSettlesThem(String published, Order expected) {
    assertEquals(expected, order("", DateAnchors.published(DateSpan.parse(published))));
  }

  @Test
  void aDayNamedInWordsSettlesThem() {
    OrderOfText order = new OrderOfText(DateTokens.of(""), DateAnchors.NONE);
    order.learn(null);
    order.learn(DateSpan.day(MARCH));
    assertEquals(Order.MONTH_FIRST, order.of(APRIL, MARCH));
  }

  @Test
  void twoDaysThatSpeakForBothOrdersSettleNothing() {
    OrderOfText order = new OrderOfText(DateTokens.of(""), DateAnchors.NONE);
    order.learn(DateSpan.day(MARCH));
    order.learn(DateSpan.day(APRIL));
    assertNull(order.of(APRIL, MARCH));
  }

  @Test
  void whatIsSettledOnceHoldsForTheWholeText() {
    OrderOfText order =
        new OrderOfText(DateTokens.of(""), DateAnchors.published(DateSpan.day(APRIL)));
    assertEquals(Order.DAY_FIRST, order.of(APRIL, MARCH));
    LocalDate june = LocalDate.of(2017, 6, 5);
    order.learn(DateSpan.day(LocalDate.of(2017, 5, 6)));
    assertEquals(Order.DAY_FIRST, order.of(june, LocalDate.of(2017, 5, 6)));
  }

  @Test
  void aTextNotLookedAtSettlesNothing() {
    assertNull(OrderOfText.unsettled().of(APRIL, MARCH));
  }

  private static Order order(String text, DateAnchors anchors) {
    return new OrderOfText(DateTokens.of(text), anchors).of(APRIL, MARCH);
  }
}
