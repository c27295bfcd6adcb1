package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest extends MuseumQuestions {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          galery              | gallery
          Bukets              | buckets
          exact:galery        | gallery
          title:musem         | museum
          xylophone           |
          by:"Anna Orlov"     | Anna Lindqvist, Orlov, Pavel Orlov
          by:"Anna Petrova"   | Anna Lindqvist
          for:"Museum Board"  | City Museum Trust
          org:"Museum Board"  | City Museum Trust
          by:Xu               |
          said:1999           |
          kind:sung           |
          galer*              | gallery
          """)
  void saysWhatMayBeMeant(String typed, String instead) {
    Hint hint = archive.statements().query(typed).hints().getFirst();
    List<String> names = hint.instead().stream().sorted().toList();
    assertEquals(0, hint.count());
    assertEquals(instead == null ? "" : instead, String.join(", ", names));
  }

  @Test
  void blamesThePartThatFindsNothing() {
    List<Hint> hints = archive.statements().query("roof by:Orlov submarine").hints();
    assertEquals(
        List.of("by:Orlov {Orlov (exact), Pavel Orlov (weak)} 3", "roof 4", "submarine 0"),
        hints.stream().map(hint -> hint.part() + " " + hint.count()).toList());
  }

  @Test
  void countsAmongWhatIsAskedFor() {
    assertEquals(3, archive.articles().query("gallery").hints().getFirst().count());
    assertEquals("*", archive.articles().hints().getFirst().part());
  }
}
