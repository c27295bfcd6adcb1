package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final String[] PIECES = {
    "Menu", "Share", "Read more", "4 June 2019", "By Ann Lee", "© 2021", "—", "“", "The quay, "
  };

  @Test
  void headlineStandsBeforeTheBody() {
    Reading page = SamplePage.reading("Menu\nHome", "By Ann Lee", "Privacy policy");
    assertEquals(SamplePage.HEADLINE, page.headline());
    assertEquals(2, page.title);
    assertTrue(page.title < page.first && page.first <= page.last);
    assertTrue(page.paragraphs().containsAll(List.of(SamplePage.BODY.strip().split("\n\n"))));
  }

  @Test
  void headlineIsNoParagraph() {
    Reading page = SamplePage.reading("", "", "");
    assertFalse(page.paragraphs().contains(SamplePage.HEADLINE));
    assertEquals(4, page.paragraphs().size());
  }

  @Test
  void aParagraphWithADatelineBeforeTheBodyIsItsFirst() {
    String lead = "VELM, June 4 (Gull News) - Ada Holm, a doctor, said: “The ward is full.”";
    String text =
        "Harbour talks end without a deal\n\nBy Nora Field\n4 June 2019\n\n"
            + lead
            + "\n\n“We have no beds,” she said, “and no nurses.” The minister called for help.\n\n"
            + "Officials warned of floods on Monday. The harbour was unsafe, they said at noon.";
    Reading page = PageReader.TEXT.reading(Line.of(text));
    assertEquals(lead, page.paragraphs().getFirst());
    assertEquals(3, page.paragraphs().size());
  }

  @Test
  void linesAroundTheHeadlineBeginAFewAboveIt() {
    Reading page = SamplePage.reading("Menu\n".repeat(20), "By Ann Lee", "");
    assertEquals(20, page.title);
    assertEquals(12, page.from());
    assertEquals(page.first + 3, page.to());
  }

  @Test
  void pageWithoutLinesHoldsNothing() {
    Reading page = PageReader.TEXT.reading(List.of());
    assertNull(page.headline());
    assertEquals(List.of(), page.paragraphs());
    assertEquals(-1, page.last);
    assertEquals(0, page.from());
    assertEquals(0, page.to());
  }

  @Test
  void fewWordsAreKeptWhole() {
    Reading page = PageReader.TEXT.reading(Line.of("It rained.\nIt was cold."));
    assertEquals(List.of("It rained.", "It was cold."), page.paragraphs());
  }

  @RepeatedTest(40)
  void whateverThePageTheBodyIsLinesOfItInTheirOrder(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Line> lines = Line.of(page(random));
    Page page = PageReader.TEXT.read(lines);
    int at = 0;
    for (String paragraph : page.body().isEmpty() ? new String[0] : page.body().split("\n\n")) {
      while (at < lines.size() && !lines.get(at).text().equals(paragraph)) {
        at++;
      }
      assertTrue(at++ < lines.size(), () -> "no line of the page: " + paragraph);
    }
    assertEquals(page, PageReader.TEXT.read(lines), "the same page twice");
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      page.append(PIECES[random.nextInt(PIECES.length)]);
      page.append(random.nextInt(3) == 0 ? " The board closed it because of the storm." : "");
      page.append(random.nextBoolean() ? "\n" : " ");
    }
    return page.append(random.nextInt(3) == 0 ? SamplePage.BODY : "").toString();
  }
}
