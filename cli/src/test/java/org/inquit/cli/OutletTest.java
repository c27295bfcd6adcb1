package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.search.ArticleSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletTest {
  @ParameterizedTest
  @CsvSource({
    "Coast Daily, Harbour opens, 2019-03-04, Coast Daily · Harbour opens · published 4 March 2019 ·"
        + " a-1",
    "Coast Daily, , 2019-03, Coast Daily · published March 2019 · a-1",
    ", Harbour opens, 2019, Harbour opens · published 2019 · a-1",
    ", , , undated · a-1",
  })
  void tellsWhatIsKnown(String source, String title, String date, String line) {
    Published published =
        date == null ? null : new Published(DateSpan.parse(date), Published.Basis.HEADER, null);
    assertEquals(
        line, Outlet.line(new ArticleSummary("a", title, source, null, published, null), "a-1"));
  }

  @Test
  void keepsControlCharactersOffTheTerminal() {
    assertEquals("a\ufffd[2J · b", Outlet.line("a\u001b[2J", null, "b"));
  }
}
