package org.inquit.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @Test
  void columnsAreFieldsInAnyOrder() throws IOException {
    Article a =
        article(
            "body,tags,published,author,title,url,source,language,id,mood\n"
                + "It rained.,\"rain; port\",2020-02-01,Ann Lee,Rain,https://news.example/r,"
                + "The Example,en,r1,grey\n");
    assertEquals("r1", a.id());
    assertEquals("Rain", a.title());
    assertEquals("Ann Lee", a.author());
    assertEquals("The Example", a.source());
    assertEquals("https://news.example/r", a.url());
    assertEquals(List.of("rain", "port"), a.tags());
    assertEquals("2020-02-01", a.published().value().toString());
    assertEquals("It rained.", a.body());
    assertEquals("table.csv", a.origin());
  }

  @Test
  void namesOfColumnsMayHaveSpacesAround() throws IOException {
    assertEquals("Rain", article(" title , body \nRain,It rained.\n").title());
  }

  @Test
  void emptyCellsSayNothing() throws IOException {
    Article a = article("id,title,source,body\n,,,It rained.\n");
    assertEquals("table-2", a.id());
    assertNull(a.title());
    assertNull(a.source());
  }

  @Test
  void firstOfTwoColumnsForOneFieldCounts() throws IOException {
    assertEquals("It rained.", article("text,body\nIt rained.,It snowed.\n").body());
    assertEquals("It snowed.", article("text,body\n,It snowed.\n").body());
  }

  @Test
  void idsAndErrorsNameTheLineThatARowBeginsOn() throws IOException {
    assertEquals(
        List.of(
            "table-2: One.\nMore.",
            "table-4: Two.",
            "table.csv:5: has 3 cells where the header has 2",
            "table.csv:6: the record has no body"),
        read("title,body\nA,\"One.\nMore.\"\nB,Two.\nC,Three.,x\nD,\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title,url   | table.csv:1: no column holds the body; the columns are title, url
          Book,Title  | table.csv:1: no column holds the body; the columns are Book, Title
          """)
  void headerMustNameTheBody(String header, String reason) throws IOException {
    assertEquals(List.of(reason), read(header + "\nA,B\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void charsetsAreFoundOut(String charset) throws IOException {
    byte[] bytes = "title,body\nCafé,Die Straße ist naß.\n".getBytes(Charset.forName(charset));
    assertEquals(List.of("table-2: Die Straße ist naß."), read(bytes, ','));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    assertEquals(List.of("table-2: It rained."), read("\uFEFFbody,title\nIt rained.,T\n"));
  }

  @Test
  void tooManyCellsEndTheTable() throws IOException {
    List<String> found = read("title,body\nA,One.\n" + ",".repeat(5000) + "\nB,Two.\n");
    assertEquals("table-2: One.", found.getFirst());
    assertEquals(2, found.size());
    assertTrue(found.getLast().endsWith("the row is longer than 32 MiB"), found::toString);
  }

  @Test
  void namesOfColumnsMayBeCapitalized() throws IOException {
    assertEquals("Rain", article("Title,BODY\nRain,It rained.\n").title());
  }

  @Test
  void aCellWithoutItsClosingMarkEndsTheTable() throws IOException {
    assertEquals(
        List.of("table-2: One.", "table.csv:3: a cell of this row has no closing quotation mark"),
        read("title,body\nA,One.\nB,\"Two.\nC,Three.\nD,Four.\n"));
    assertEquals(List.of("table-2: One."), read("title,body\nA,\"One.\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarksAreSkippedInAnyCharset(String charset) throws IOException {
    byte[] bytes = "\uFEFFbody,title\nIt rained.,T\n".getBytes(Charset.forName(charset));
    assertEquals(List.of("table-2: It rained."), read(bytes, ','));
  }

  @Test
  void tabsPartTheCells() throws IOException {
    assertEquals(
        List.of("table-2: One, two."), read("title\tbody\nA\tOne, two.\n".getBytes(UTF_8), '\t'));
  }

  private static Article article(String text) throws IOException {
    try (Table table = table(text.getBytes(UTF_8), ',')) {
      return ((Outcome.Read) table.next().read()).article();
    }
  }

  private static List<String> read(String text) throws IOException {
    return read(text.getBytes(UTF_8), ',');
  }

  private static List<String> read(byte[] bytes, char separator) throws IOException {
    List<String> found = new ArrayList<>();
    try (Table table = table(bytes, separator)) {
      for (RawRecord r = table.next(); r != null; r = table.next()) {
        found.add(
            switch (r.read()) {
              case Outcome.Read(Article a) -> a.id() + ": " + a.body();
              case Outcome.Rejected(Rejection x) -> x.toString();
            });
      }
    }
    return found;
  }

  private static Table table(byte[] bytes, char separator) throws IOException {
    return new Table(
        new Source("table.csv", "table", false, null),
        new BufferedInputStream(new ByteArrayInputStream(bytes), 1 << 16),
        FieldMap.STANDARD,
        separator);
  }
}
