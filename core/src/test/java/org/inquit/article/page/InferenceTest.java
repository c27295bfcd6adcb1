package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferenceTest {
  @Test
  void aDateBesideTheHeadlineInAListIsTheArticles() {
    String list =
        "Latest news\nFerry runs aground in fog\n3 June 2019\n"
            + SamplePage.HEADLINE
            + "\n4 June 2019\nMayor resigns\n5 June 2019";
    Stamp stamp = find("", "", "Read more\n".repeat(25) + list);
    assertEquals("2019-06-04", stamp.value().toString());
    assertEquals(Stamp.Place.INFERRED, stamp.place());
    assertEquals("4 June 2019", stamp.text());
  }

  @Test
  void aDateBesideOtherHeadlinesIsNot() {
    String list = "Latest news\nFerry runs aground in fog\n3 June 2019\nMayor resigns\n5 June 2019";
    assertNull(find("", "", "Read more\n".repeat(25) + list));
  }

  /** A day without its year under the headline, and what the body says of years. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          July 29 | The quay was built in 2006 and mended on March 28, 2024. | 2024-07-29
          July 29 | The quay was mended on July 29, 2024.                    | 2024-07-29
          Jan. 9  | The quay was mended on September 3, 2023.                | 2024-01-09
          March 3 | The quay was mended on September 3, 2023.                | 2024-03-03
          March 4 | The quay was mended on September 3, 2023.                |
          July 29 | The quay was mended on September 3, 2023.                |
          July 29 | The quay was mended in 2024, after a storm in 2019.      |
          July 29 | The quay was mended in May 2024.                         |
          July 29 | The quay was mended long ago.                            |
          July    | The quay was mended on March 28, 2024.                   |
          """)
  void aYearlessDayIsSoonBehindTheLastDayNamed(String line, String sentence, String day) {
    Stamp stamp = find("", line, sentence + " The harbour master spoke to us at her desk.");
    assertEquals(day, stamp == null ? null : stamp.value().toString());
  }

  /** Late in the year a headline may speak of the next one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          June 9      | What the coast is to expect of 2025 | 2025-06-09
          January 2   | What the coast is to expect of 2025 | 2025-01-02
          October 31  | What the coast is to expect of 2025 | 2025-10-31
          November 1  | What the coast is to expect of 2025 |
          December 30 | What the coast is to expect of 2025 |
          June 9      | What the coast is to expect         |
          June 9      | What the coast did in the 1980s     |
          """)
  void aYearlessDayIsOfTheYearThatTheHeadlineNames(String day, String headline, String dated) {
    String page = headline + "\n" + day + "\n" + SamplePage.BODY;
    Stamp stamp = StampFinder.find(PageReader.TEXT.reading(Line.of(page)));
    assertEquals(dated, stamp == null ? null : stamp.value().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          4 June 2019                                        % 2019-06-04
          Harbour Desk / 4 June 2019                         % 2019-06-04
          Mayor of the town by the sea resigns / 4 June 2019 %
          Harbour Desk / Mayor resigns / 4 June 2019         %
          Harbour Desk                                       %
          """)
  void aLabelMayStandBetweenAHeadlineInAListAndItsDate(String lines, String day) {
    String list = "Latest news\n" + SamplePage.HEADLINE + "\n" + SamplePage.lines(lines);
    Stamp stamp = find("", "", "Read more\n".repeat(25) + list);
    assertEquals(day, stamp == null ? null : stamp.value().toString());
  }

  @Test
  void aHeadlineBehindThePathOfItsSectionIsKnownAgain() {
    String page =
        SamplePage.HEADLINE
            + "\n4 June 2019\n"
            + "Read more\n".repeat(25)
            + "Home » News » "
            + SamplePage.HEADLINE
            + "\n"
            + SamplePage.BODY;
    Reading reading = PageReader.TEXT.reading(Line.of(page));
    assertEquals("2019-06-04", StampFinder.find(reading).value().toString());
  }

  /** 24 December 2018 was a Monday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor speaks in Oslo, December 24, 2018. She said on Monday that it would close.  | true
          The mayor speaks in Oslo, December 24, 2018. She said on Sunday that it would close.  | true
          The mayor speaks in Oslo, December 24, 2018. She said on Friday that it would close.  | false
          The mayor speaks in Oslo, December 24, 2018. She said that it would close at once.    | false
          The mayor speaks in Oslo, December 24, 2018. On Monday she spoke of January 3, 2020.  | false
          The mayor speaks in Oslo in December 2018. She said on Monday that it would close.    | false
          """)
  void aCaptionServesWhereTheBodyBearsItOut(String body, boolean dated) {
    String prose = body + " The pilots, who have asked for new lights, were not in the room.";
    Reading page = PageReader.TEXT.reading(Line.of(prose));
    Stamp stamp = new Inference(page, new BodyDays(page)).stamp();
    assertEquals(dated ? "2018-12-24" : null, stamp == null ? null : stamp.value().toString());
  }

  @Test
  void theYearOfACaptionServesAsTheBodysDoes() {
    String body =
        "The quay was built in 2006. The harbour master spoke to us at her desk.\n"
            + "Boats lie at the quay in the morning on March 28, 2024.(Photo by Ana Reyes)\n"
            + "The pilots, who have asked for new lights, were not in the room when she did.";
    assertEquals("2024-07-29", find("", "July 29", body).value().toString());
  }

  @Test
  void aCreditedCaptionIsStillACaption() {
    String body =
        "The mayor speaks at the town hall in Oslo, December 24, 2018.(Photo by Ana Reyes)\n"
            + "She said on Monday that the bridge would close before the end of the winter.\n"
            + "The pilots, who have asked for new lights, were not in the room when she spoke.";
    Reading page = PageReader.TEXT.reading(Line.of("The bridge will close\n" + body));
    Stamp stamp = new Inference(page, new BodyDays(page)).stamp();
    assertEquals("2018-12-24", stamp.value().toString());
  }

  private static Stamp find(String above, String between, String below) {
    return StampFinder.find(SamplePage.reading(above, between, below));
  }
}
