package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.inquit.attribution.Attachment.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachFeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We rest,” Lind said.          | “We rest,” said Lind.            | false
          “We rest,” Lind said.          | “We rest,” Lind told.            | false
          “We rest,” Lind said.          | “We rest.” Lind said.            | false
          “We rest,” Lind said.          | “We rest,” Olsen said.           | true
          “We rest,” Lind said.          | “We ride,” Lind said.            | true
          Lind said: “We rest.”          | Lind said, “We rest.”            | false
          Lind said: “We rest.”          | Lind said “We rest.”             | false
          “We rest,” the old Lind said.  | “We rest,” Lind said.            | false
          """)
  void tellCuesApart(String one, String other, boolean alike) {
    Seen.compare(one, other, alike, AttachFeaturesTest::joined);
  }

  @Test
  void everyLinkHasAFaceOfItsOwn() {
    Passage in = Passages.of("Lind left. “We rest.”");
    Quote quote = in.quotes.getFirst();
    AttachFeatures features = new AttachFeatures(in);
    Set<Set<Integer>> all = new HashSet<>();
    for (Link link : Link.values()) {
      if (link != Link.CUE) {
        Attachment one = new Attachment(link, null, new SourceChoice(0, 1, 0), 0);
        all.add(Seen.of(out -> features.describe(quote, one, null, out)));
      }
    }
    assertEquals(Link.values().length - 1, all.size());
  }

  @Test
  void seesTheUtteranceBefore() {
    Passage in = Passages.of("“We rest,” he said. “We ride.”\n\n“We run.”");
    AttachFeatures features = new AttachFeatures(in);
    Attachment carried = new Attachment(Link.CARRIED, null, SourceChoice.NONE, 0);
    Quote first = in.quotes.get(0);
    Quote second = in.quotes.get(1);
    Quote third = in.quotes.get(2);
    Set<Integer> alone = Seen.of(out -> features.describe(third, carried, null, out));
    Set<Integer> far = Seen.of(out -> features.describe(third, carried, first, out));
    Set<Integer> near = Seen.of(out -> features.describe(third, carried, second, out));
    assertTrue(far.containsAll(alone) && near.containsAll(alone));
    assertNotEquals(far, near);
    assertNotEquals(near, alone);
  }

  private static Set<Integer> joined(String text) {
    Passage in = Passages.of(text);
    Cue cue = in.cues.getFirst();
    SourceChoice source =
        new Sources(in).choose(cue, Model.english().of(Decision.SOURCE), new Features());
    Quote quote = in.quotes.getFirst();
    SourceChoice blunt = new SourceChoice(source.from(), source.to(), 1);
    Attachment one = new Attachment(Link.CUE, cue, blunt, 0);
    return Seen.of(out -> new AttachFeatures(in).describe(quote, one, null, out));
  }
}
