package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.search.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
  @Test
  void spanAllTallies() {
    Years years = Years.of(List.of(tally(Map.of(2017, 1L)), tally(Map.of(2012, 1L, 2015, 9L))));
    assertEquals(new Years(2012, 2017), years);
    assertEquals("2012 to 2017", years.toString());
    assertTrue(years.several());
  }

  @Test
  void areNoneWhereNothingIsDated() {
    Years years = Years.of(List.of(tally(Map.of())));
    assertFalse(years.several());
    assertEquals("", years.bars(new TreeMap<>()));
    assertFalse(Years.of(List.of(tally(Map.of(2012, 3L)))).several());
  }

  @ParameterizedTest
  @CsvSource({
    "2012, 2014, '▁ █'",
    "2012, 2013, '▁ '",
    "2010, 2012, '  █'",
  })
  void drawABarForEach(int first, int last, String bars) {
    Map<Integer, Long> counts =
        last == 2014
            ? Map.of(2012, 1L, 2014, 8L)
            : first == 2010 ? Map.of(2012, 5L) : Map.of(2012, 1L);
    String drawn = new Years(first, last).bars(new TreeMap<>(counts));
    assertEquals(bars.replace('▁', counts.size() == 1 ? '█' : '▁'), drawn);
  }

  @Test
  void drawSeveralInOneBarWhereThereAreMany() {
    Years century = new Years(1900, 1999);
    String bars = century.bars(new TreeMap<>(Map.of(1900, 1L, 1904, 1L, 1999, 4L)));
    assertEquals(20, bars.length());
    assertEquals('▄', bars.charAt(0));
    assertEquals('█', bars.charAt(19));
    assertTrue(bars.substring(1, 19).isBlank());
  }

  @Test
  void drawNoCountAsNothing() {
    for (long most : List.of(8L, 100L, 1_000_000L)) {
      String bars = new Years(2000, 2001).bars(new TreeMap<>(Map.of(2000, 1L, 2001, most)));
      assertEquals("▁█", bars, () -> "most " + most);
    }
  }

  private static Tally tally(Map<Integer, Long> years) {
    return new Tally("x", List.of("x"), 1, new TreeMap<>(years));
  }
}
