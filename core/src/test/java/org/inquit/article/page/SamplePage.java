package org.inquit.article.page;

import java.util.List;

/** A page around a body that no finder can mistake. */
final class SamplePage {
  static final String HEADLINE = "Northern quay of harbour to close for repairs";

  static final String BODY =
      """
      The harbour board agreed on Monday to close the northern quay for repairs that are expected \
      to last until the end of the autumn, its chairwoman said after a long meeting.

      Fishermen had asked the board to wait for the winter, when fewer boats leave the port, but \
      engineers warned that the wall could give way in the first heavy storm of the season.

      “We cannot promise that the old stones will hold,” the chief engineer told the members, \
      adding that the ferries would be moved to the southern pier for the time of the works.

      The board will meet again next week to decide who is to pay for the cranes and for the new \
      lights that the pilots have been asking for since the accident two years ago.
      """;

  private SamplePage() {}

  /** A page with lines above the headline, between headline and body, and below the body. */
  static Reading reading(String above, String between, String below) {
    return PageReader.TEXT.reading(lines(above, between, below));
  }

  /** The lines of the same page. */
  static List<Line> lines(String above, String between, String below) {
    return Line.of(String.join("\n", above, HEADLINE, between, BODY, below));
  }

  /** Lines parted by slashes instead of line ends, for tables of cases. */
  static String lines(String slashes) {
    return slashes == null ? "" : slashes.replace(" / ", "\n");
  }
}
