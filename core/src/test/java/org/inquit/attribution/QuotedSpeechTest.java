package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech between quotation marks: which marks, where the cue stands, how it goes on. */
class QuotedSpeechTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"%s,\" Oskar Lind said.",
        "“%s,” Oskar Lind said.",
        "„%s,“ Oskar Lind said.",
        "„%s,” Oskar Lind said.",
        "«%s,» Oskar Lind said.",
        "« %s, » Oskar Lind said.",
        "»%s,« Oskar Lind said.",
        "‹%s,› Oskar Lind said.",
        "``%s,'' Oskar Lind said.",
        "''%s,'' Oskar Lind said.",
        "‘%s,’ Oskar Lind said.",
        "'%s,' Oskar Lind said.",
        "‚%s,‘ Oskar Lind said.",
        "`%s,' Oskar Lind said.",
        "\"%s,” Oskar Lind said.",
        "“%s,\" Oskar Lind said.",
        "“%s”, Oskar Lind said.",
        "‘%s’, Oskar Lind said.",
        "'%s', Oskar Lind said.",
        "«%s», Oskar Lind said.",
      })
  void anyPairOfMarksWillDo(String text) {
    String words = "We kept the gate shut all winter";
    assertEquals(
        "direct | " + words + " | said | Oskar Lind", Passages.shown(text.formatted(words)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          “We kept it shut,” Lind said.                        | Lind
          “We kept it shut,” said Lind.                        | Lind
          “We kept it shut!” said Lind.                        | Lind
          “Why did we keep it shut?” asked Lind.               | Lind
          Lind said, “We kept it shut.”                        | Lind
          Lind said: “We kept it shut.”                        | Lind
          Lind said “we kept it shut.”                         | Lind
          Said Lind: “We kept it shut.”                        | Lind
          As Lind said, “We kept it shut.”                     | Lind
          According to Lind, “we kept it shut.”                | Lind
          Lind: “We kept it shut.”                             | Lind
          “We kept it shut,” Lind, the warden, said.           | Lind
          “We kept it shut,” said Lind, the warden.            | Lind
          “We kept it shut,” the warden, Oskar Lind, said.     | the warden
          “We kept it shut,” said warden Oskar Lind.           | warden Oskar Lind
          “We kept it shut,” said Lind, 54.                    | Lind
          “We kept it shut,” Lind told the council.            | Lind
          “We kept it shut,” Lind told the Harbour Post.       | Lind
          “We kept it shut,” Lind said in a statement.         | Lind
          “We kept it shut,” Lind said on Monday.              | Lind
          “We kept it shut,” Lind said Monday.                 | Lind
          “We kept it shut,” Lind had said earlier.            | Lind
          “We kept it shut,” Lind also said.                   | Lind
          “We kept it shut,” was how Lind put it.              | Lind
          “We kept it shut,” the ministry said.                | the ministry
          “We kept it shut,” its spokesman said.               | its spokesman
          “We kept it shut,” said a guard who asked not to be named. | a guard
          “We kept it shut,” she said.                         | she
          “We kept it shut,” the head of the watch said.       | the head of the watch
          """)
  void theSourceStandsBeforeOrBehind(String text, String source) {
    String shown = Passages.shown(text);
    assertEquals(source, shown.substring(shown.lastIndexOf('|') + 2), shown);
    assertEquals(1, shown.lines().count(), shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          “If it rains,” Lind said, “we go.” => If it rains / we go.
          “It rained,” Lind said. “We went.” => It rained / We went.
          “It rained,” said Lind, “and we went home before dark.” => It rained / and we went home before dark.
          “It rained,” Lind said, adding: “We went.” => It rained / We went.
          “It rained,” said Lind, who added, “We went.” => It rained / We went.
          “It rained … we went,” Lind said. => It rained … we went
          “It rained. We went. Nobody stayed,” Lind said. => It rained. We went. Nobody stayed
          “It rained,” Lind said.\\n\\n“We went.” => It rained / We went.
          “It rained.\\n\\n“We went,” Lind said. => It rained. / We went
          "It rained.\\n\\n"We went," Lind said. => It rained. / We went
          «It rained.\\n\\n«We went,» Lind said. => It rained. / We went
          ``It rained.\\n\\n``We went,'' Lind said. => It rained. / We went
          “It rained.\\n\\n“We went.\\n\\n“And then we came back,” Lind said. => It rained. / We went. / And then we came back
          Lind said: “It rained.\\n\\n“We went.” => It rained. / We went.
          “It rained.”\\n\\n“We went,” Lind said. => It rained. / We went
          """)
  void splitAndSpreadQuotationsAreKeptApartAndTogether(String text, String expected) {
    String body = text.translateEscapes();
    String found =
        String.join(
            " / ",
            Passages.attributions(body).stream()
                .map(a -> a.content().getFirst().in(body).replace("\n", "\\n"))
                .toList());
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          “She said, ‘We go,’ and we went,” Lind said. => She said, ‘We go,’ and we went
          “She called it ‘a flood,’” Lind said. => She called it ‘a flood,’
          “She said, ‘We go.’” Lind said. => She said, ‘We go.’
          “She said: "We go,"” Lind said. => She said: "We go,"
          “She called it a ‘flood,’” Lind said. => She called it a ‘flood,’
          "She called it 'a flood,'" Lind said. => She called it 'a flood,'
          ‘She said, “We go,” and we went,’ Lind said. => She said, “We go,” and we went
          ‘She called it “a flood,”’ Lind said. => She called it “a flood,”
          'She called it "a flood," and we went,' Lind said. => She called it "a flood," and we went
          “The guards’ dogs and the ‘wolves’ of the valley fled,” Lind said. => The guards’ dogs and the ‘wolves’ of the valley fled
          «She said “we go” and we went,» Lind said. => She said “we go” and we went
          """)
  void innerQuotationsStayInside(String text, String content) {
    assertEquals("direct | " + content + " | said | Lind", Passages.shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          “It rained and we went\\n\\nThe hall was empty. => It rained and we went
          Lind said: “It rained and we went.\\n\\nThe hall was empty. => It rained and we went.
          “It rained,” Lind said. We went home.” => It rained
          “It rained,” Lind said. “We went\\n\\n“Nobody stayed,” Marek said. => It rained / We went / Nobody stayed
          """)
  void marksOutOfBalanceSpoilOnlyTheirOwnParagraph(String text, String expected) {
    String body = text.translateEscapes();
    String found =
        String.join(
            " / ",
            Passages.attributions(body).stream()
                .map(a -> a.content().getFirst().in(body).replace("\n", "\\n"))
                .toList());
    assertEquals(expected, found);
  }
}
