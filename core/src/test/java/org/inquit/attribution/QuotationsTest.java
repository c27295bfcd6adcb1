package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.inquit.text.Sentences;
import org.inquit.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "a b" c "d e"                  | "a b" / "d e"
          “a ‘b c’ d” e                  | “a ‘b c’ d”
          «a b» c                        | «a b»
          ``a b'' c                      | ``a b''
          ''a b'' c                      | ''a b''
          'a b,' c                       | 'a b,'
          the boys' and girls' dogs      | ~~
          “a\\n\\n“b” c                  | “a\\n\\n“b”
          “a\\n\\nb c                    | “a
          a ” b                          | ~~
          "a b” c                        | "a b”
          ("a b") c                      | "a b"
          a—“b c”—d                      | “b c”
          “a b” “c d”                    | “a b” / “c d”
          “a b”“c d”                     | “a b” / “c d”
          “a «b» c                       | “a «b» c
          “a «b» c” d                    | “a «b» c”
          “a "b c" d” e                  | “a "b c" d”
          “a "b c d” e                   | “a "b c d”
          “a "b."” c                     | “a "b."”
          "a “b” c" d                    | "a “b” c"
          «a “b” c» d                    | «a “b” c»
          „a «b» c“ d                    | „a «b» c“
          «a “b c» d                     | «a “b c»
          «a “b\\n\\n«c» d               | «a “b\\n\\n«c»
          »a«, »b« c                     | »a« / »b«
          ‘a “b,” c,’ d                  | ‘a “b,” c,’
          “a 'b' c” d                    | “a 'b' c”
          «a “b c                        | «a “b c
          "a b.\\n\\nc d.                | "a b.
          "a.\\n\\n"b.\\n\\n"c." d         | "a.\\n\\n"b.\\n\\n"c."
          ‘it’s late’ c                  | ‘it’s late’
          it’s late, isn’t it            | ~~
          "" b                           | ""
          rock 'n' roll in the '90s      | ~~
          """)
  void pairsMarks(String text, String expected) {
    Tokens tokens = Tokens.of(text.translateEscapes());
    String found =
        Quotations.of(tokens, new Paragraphs(Sentences.of(tokens))).stream()
            .map(q -> tokens.span(q.first(), q.end()).in(tokens.text()))
            .collect(Collectors.joining(" / "));
    assertEquals(expected.translateEscapes(), found);
  }
}
