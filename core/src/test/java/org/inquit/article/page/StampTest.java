package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StampTest {
  @Test
  void valueAndPlaceAreNeeded() {
    DateSpan day = DateSpan.parse("2019-06-04");
    assertThrows(NullPointerException.class, () -> new Stamp(null, Stamp.Place.URL, "x"));
    assertThrows(NullPointerException.class, () -> new Stamp(day, null, "x"));
  }

  @ParameterizedTest
  @EnumSource
  void everyPlaceIsABasis(Stamp.Place place) {
    assertEquals(place.name(), Published.Basis.valueOf(place.name()).name());
  }
}
