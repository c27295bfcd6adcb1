package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedTest {
  private static final String LETTERS = "ab ,\"\n\r\t'é";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aCsvRowReadsBackAsItsCells(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<String> cells = cells(random);
      String line = Separated.CSV.line(cells);
      assertEquals(cells, read(line.substring(0, line.length() - 1)), line);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aTsvRowIsOneLineWithATabBetweenCells(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<String> cells = cells(random);
      String line = Separated.TSV.line(cells);
      assertEquals(line.length() - 1, line.indexOf('\n'), line);
      assertEquals(cells.size(), line.split("\t", -1).length, line);
      assertEquals(-1, line.indexOf('\r'), line);
    }
  }

  @Test
  void quotesNothingThatNeedsNone() {
    assertEquals("a b;c'd\n", Separated.CSV.line(List.of("a b;c'd")));
  }

  private static List<String> cells(Random random) {
    List<String> cells = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      StringBuilder cell = new StringBuilder();
      for (int k = random.nextInt(6); k > 0; k--) {
        cell.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      cells.add(cell.toString());
    }
    return cells;
  }

  /** A row of RFC 4180 taken apart. */
  private static List<String> read(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        cell.append(doubled ? "\"" : "");
        i += doubled ? 1 : 0;
        quoted = doubled == quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
