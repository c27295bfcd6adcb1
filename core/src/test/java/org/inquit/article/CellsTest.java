package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          a,b;c,d          % a|b;c|d
          a,b;             % a|b
          a,,b             % a||b
          ,                % |
          a,               % a|
          ^a,b^,c          % a,b|c
          ^a ^^b^^^,c      % a ^b^|c
          ^^,x             % |x
          ^^               % ''
          ^a^ b,c          % a b|c
          a ^b^ c,d        % a ^b^ c|d
          ^open,a;b        % open,a~b
          ;;a,b;;;c,d;     % a|b;c|d
          """)
  void rowsOfCells(String text, String rows) throws IOException {
    List<String> found = new ArrayList<>();
    for (List<String> row : read(text.replace(';', '\n').replace('^', '"'), ',')) {
      found.add(String.join("|", row).replace('\n', '~').replace('"', '^'));
    }
    assertEquals(rows, String.join(";", found));
  }

  @Test
  void carriageReturnsEndNoCells() throws IOException {
    assertEquals(List.of(List.of("a", "b"), List.of("c", "d")), read("a,b\r\n\r\nc,d\r\n", ','));
  }

  @Test
  void quotedCellsKeepTheirLineEnds() throws IOException {
    assertEquals(List.of(List.of("a\r\nb", "c")), read("\"a\r\nb\",c\r\n", ','));
  }

  @Test
  void tabsPartAndCommasStay() throws IOException {
    assertEquals(List.of(List.of("a,b", "c")), read("a,b\tc", '\t'));
  }

  @Test
  void linesInsideOfCellsAreCounted() throws IOException {
    try (Cells cells = new Cells(new StringReader("a,\"b\n\nb\"\n\nc,d\n"), ',')) {
      cells.row();
      assertEquals(3, cells.line());
      cells.row();
      assertEquals(5, cells.line());
    }
  }

  @Test
  void nothingIsReadBehindTheEnd() throws IOException {
    try (Cells cells = new Cells(new StringReader("a,b\nc,d\n"), ',')) {
      cells.row();
      cells.end();
      assertNull(cells.row());
    }
  }

  @Test
  void tooManyCellsAreRefused() throws IOException {
    try (Cells cells = new Cells(new StringReader(",".repeat(5000)), ',')) {
      TooLong refused = assertThrows(TooLong.class, cells::row);
      assertEquals("the row is longer than 32 MiB", refused.getMessage());
    }
  }

  @Test
  void asManyCellsAsARowMayHaveAreRead() throws IOException {
    assertEquals(4096, read(",".repeat(4095), ',').getFirst().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsQuotedComesBack(long seed) throws IOException {
    Random random = new Random(seed);
    List<List<String>> rows = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      List<String> row = List.of(cell(random), cell(random), cell(random));
      rows.add(row);
      text.append(String.join(",", row.stream().map(CellsTest::quoted).toList())).append('\n');
    }
    assertEquals(rows, read(text.toString(), ','), text::toString);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int n = random.nextInt(12); n > 0; n--) {
      cell.append("ab,\"\n\r ;\té".charAt(random.nextInt(10)));
    }
    return cell.toString();
  }

  private static List<List<String>> read(String text, char separator) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (Cells cells = new Cells(new StringReader(text), separator)) {
      for (List<String> row = cells.row(); row != null; row = cells.row()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
