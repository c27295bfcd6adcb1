package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {
  private static final int FIGCAPTION = 8;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The quay at noon. (Agency Photo/Ana Reyes, File)            | true
          The quay at noon (Image credit: Coast Daily)                | true
          Boats in May.(Getty Images)                                 | true
          Boats wait. (Photos by Ana Reyes, left, and Bo Lund).       | true
          He brought what he had (such as a photo, or a lamp.)        | false
          The board met on Monday (Tuesday in Fiji)                   | false
          The (Photo) club met on Monday in the old hall              | false
          (Photo by Ana Reyes)                                        | false
          The quay (Photo                                             | false
          """)
  void creditsInBracketsEndACaption(String line, boolean credited) {
    assertEquals(credited, Captions.isCredited(line(line, Markup.NONE)), line);
  }

  @Test
  void captionsLeaveTheBody() {
    boolean[] body = {true, true, false};
    Line credited = line("Boats wait. (Photo by Ana Reyes)", Markup.NONE);
    Captions.leave(List.of(line("The board met.", Markup.NONE), credited, credited), body);
    assertArrayEquals(new boolean[] {true, false, false}, body);
  }

  @Test
  void elementsForCaptionsLeaveTheBody() {
    boolean[] body = {true, true};
    Captions.leave(List.of(marked("The quay."), line("The board met.", Markup.NONE)), body);
    assertArrayEquals(new boolean[] {false, true}, body);
  }

  @Test
  void somethingStaysOfAPageOfCaptions() {
    boolean[] body = {true, true};
    Captions.leave(List.of(marked("The quay."), marked("The pier.")), body);
    assertArrayEquals(new boolean[] {false, true}, body);
  }

  @Test
  void aPageOfTextTellsThemByTheirCredit() {
    Page page =
        PageReader.TEXT.read(
            SamplePage.lines(
                "Menu\nHome",
                "By Ann Lee\nThe northern quay in March. Photo: Ana Reyes\nView gallery",
                "Privacy policy\n".repeat(4) + "The pier. Photo: a reader far away"));
    assertEquals(List.of("The northern quay in March. Photo: Ana Reyes"), page.captions());
  }

  @Test
  void aPageWithoutBodyHasNone() {
    assertEquals(List.of(), Captions.find(PageReader.TEXT.reading(List.of())));
  }

  private static Line marked(String text) {
    return line(
        text,
        new Markup(
            0,
            FIGCAPTION,
            false,
            Markup.Around.NONE,
            Markup.Prose.NONE,
            Markup.Peers.NONE,
            Markup.Claimed.NOTHING));
  }

  private static Line line(String text, Markup markup) {
    return new Line(text, markup);
  }
}
