package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code P} stands for a paragraph. */
class EndsTest {
  private static final String PROSE =
      "The board closed the quay on Monday. It will be mended soon.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ann Lee / 4 June 2019 / P / P                 | P / P
          By Ann Lee and Bo Ray / P                        | P
          4 June 2019 / By Ann Lee / What is known / P     | What is known / P
          4 June 2019 / P / 5 June 2019 / P                | 4 June 2019 / P / 5 June 2019 / P
          By the sea / 4 June 2019 / P                     | By the sea / 4 June 2019 / P
          P / By Ann Lee / P                               | P / By Ann Lee / P
          P / https://herald.example/quay                  | P
          P / Source: www.herald.example/quay              | P
          P / See https://herald.example/quay for more     | P / See https://herald.example/quay for more
          P / © 2019 The Westport Herald                   | P
          P / Copyright 2019 Herald. All rights reserved.  | P
          P / Printed on 9 November 2026 10:15             | P
          P / Published: 4 June 2019 / © Herald            | P
          P / Closed since 4 June 2019 for all the boats   | P / Closed since 4 June 2019 for all the boats
          P / Ann Lee in Westport                          | P / Ann Lee in Westport
          By Ann Lee / 4 June 2019                         | By Ann Lee / 4 June 2019
          © 2019 The Westport Herald. Rights reserved.     | © 2019 The Westport Herald. Rights reserved.
          """)
  void bodyWithoutWhatIsItsPages(String lines, String kept) {
    assertEquals(kept, trimmed(lines));
  }

  @Test
  void aBylineFarAboveIsNotOfTheHead() {
    String menu = "By Ann Lee / " + "Quay / ".repeat(6);
    assertEquals(menu + "4 June 2019 / P", trimmed(menu + "4 June 2019 / P"));
  }

  @Test
  void linesThatAreNoBodyStayOut() {
    List<Line> lines = Line.of(PROSE + "\n" + PROSE + "\nHome");
    boolean[] body = {true, false, false};
    Ends.trim(lines, Measures.of(lines), body);
    assertEquals("[true, false, false]", Arrays.toString(body));
  }

  private static String trimmed(String slashes) {
    String text = slashes.replaceAll("\\bP\\b", PROSE).replace(" / ", "\n");
    List<Line> lines = Line.of(text);
    boolean[] body = new boolean[lines.size()];
    Arrays.fill(body, true);
    Ends.trim(lines, Measures.of(lines), body);
    return IntStream.range(0, body.length)
        .filter(i -> body[i])
        .mapToObj(i -> lines.get(i).text().replace(PROSE, "P"))
        .collect(Collectors.joining(" / "));
  }
}
