package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.inquit.attribution.Attachment.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We rest,” Lind said.                | CUE Lind, NONE
          Lind: “We rest.”                     | COLON Lind, SUBJECT Lind, NONE
          Lind left. “We rest.”                | SUBJECT Lind, NONE
          “We rest.”                           | NONE
          Lind said so. “We rest.” He told us. | CUE Lind, CUE He, SUBJECT Lind, NONE
          “Lind said so and left,” he added.   | CUE he, NONE
          """)
  void candidatesAreAllThatMayNameTheSpeaker(String text, String expected) {
    assertEquals(expected, shown(text, null, null));
  }

  @Test
  void theUtteranceBeforeIsOneWithinItsParagraph() {
    Attachment previous = new Attachment(Link.CUE, null, new SourceChoice(5, 6, 1), 1);
    Quote last = new Quote(0, 5, true, false);
    String same = "“We rest,” Lind said. “We ride.”";
    String next = "“We rest,” Lind said.\n\n“We ride.”";
    assertTrue(shown(same, last, previous).contains("CARRIED Lind"), same);
    assertTrue(shown(next, last, previous).contains("CARRIED_OVER Lind"), next);
  }

  @Test
  void cuesFarAwayAreNone() {
    String far = "“We rest” in Molde" + " or Molde".repeat(60) + ", Lind said.";
    assertFalse(shown(far, null, null).contains("CUE"), far);
    String near = "“We rest” in Molde" + " or Molde".repeat(20) + ", Lind said.";
    assertTrue(shown(near, null, null).contains("CUE"), near);
  }

  @Test
  void cuesTwoSentencesAwayAreNone() {
    assertFalse(shown("Lind said so. He left. “We rest.”", null, null).contains("CUE"));
    assertFalse(shown("“We rest.” He left. Lind said so.", null, null).contains("CUE"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We rest,” Lind said.                         | CUE Lind
          Marta Quill: “We rest at home.”               | COLON Marta Quill
          Olsen said so. “We rest now,” Lind replied.   | CUE Lind
          Lind said: “We rest.” Olsen told him to go.   | CUE Lind
          """)
  void choosesTheLikeliest(String text, String expected) {
    Passage in = Passages.of(text);
    Attachment link = choose(in, in.quotes.getLast());
    assertEquals(expected, shown(in, link));
    assertTrue(link.probability() > 0.5 && link.probability() <= 1, link.toString());
  }

  @Test
  void aLoneCandidateIsCertain() {
    Passage in = Passages.of("“We rest.”");
    Attachment link = choose(in, in.quotes.getFirst());
    assertEquals(Link.NONE, link.link());
    assertEquals(1, link.probability());
  }

  private static Attachment choose(Passage in, Quote quote) {
    Model model = Model.english();
    SourceChoice[] sources = sources(in);
    return new Attachments(in)
        .choose(quote, sources, null, null, model.of(Decision.ATTACH), new Features());
  }

  private static SourceChoice[] sources(Passage in) {
    Search search = new Search(in, Model.english());
    search.decideUtterances();
    search.chooseSources();
    return search.sources;
  }

  private static String shown(String text, Quote last, Attachment previous) {
    Passage in = Passages.of(text);
    List<Attachment> all =
        new Attachments(in).candidates(in.quotes.getLast(), sources(in), last, previous);
    return all.stream().map(a -> shown(in, a)).collect(Collectors.joining(", "));
  }

  private static String shown(Passage in, Attachment link) {
    SourceChoice source = link.source();
    String words = source.exists() ? " " + Passages.words(in, source.from(), source.to()) : "";
    return link.link() + words;
  }
}
