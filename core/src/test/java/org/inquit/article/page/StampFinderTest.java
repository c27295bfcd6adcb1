package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          4 June 2019                                      % 2019-06-04
          June 4, 2019 at 10:15 am                         % 2019-06-04
          Published 4 June 2019 / Updated 9 June 2019      % 2019-06-04
          Updated 9 June 2019, 10:15 / Posted 4 June 2019  % 2019-06-04
          Last reviewed 9 June 2019 10:15                  %
          Next meeting: 9 June 2019                        %
          Photo: 1 May 2019                                %
          Published / 4 June 2019                          % 2019-06-04
          Copyright 4 June 2019                            %
          4 June 2019 | 3 comments                         % 2019-06-04
          04.06.2019 10:15                                 % 2019-06-04
          6/4/2019 18:15 GMT                               % 2019-04-06
          06/04/2019                                       % 2019-06-04
          Retrieved on 4 June 2019                         %
          Updated: $Date: 2019/06/04 06:31:41 $            % 2019-06-04
          Posted by Ann Lee on 4 June 2019                 % 2019-06-04
          4 June 2019 — updated on 9 June 2019, 10:15      % 2019-06-04
          Dec 05, 20192 Shares                             % 2019-12-05
          — Ann (@annlee) 4 June 2019                      %
          The pier at the port of the town on 4 June 2019. %
          Ana Reyes attends the Westport Zoo Ball at the Westport Zoo on June 04, 2019 in Westport %
          The pier on 4 June 2019 (Photo by Ana Reyes)     %
          Thu, 14 Sep 95 9:40:11 PDT                       % 1995-09-14
          24.06.2019 10:15                                 % 2019-06-24
          4 June 1850                                      %
          June 2019                                        %
          Published on June 4, 2019 at 10:15               % 2019-06-04
          2019-06-04 10:15:00                              % 2019-06-04
          Tuesday, 4 June 2019                             % 2019-06-04
          Jun. 4, 2019                                     % 2019-06-04
          Date: 2019/06/04                                 % 2019-06-04
          First published on 4 June 2019                   % 2019-06-04
          6/4/2019 10:15 AM                                % 2019-06-04
          Updated 4 June 2019                              %
          Member since 4 June 2019                         %
          Offer expires 4 June 2019                        %
          Deadline: 4 June 2019                            %
          Expires / 4 June 2019                            %
          31 June 2019                                     %
          4 June                                           %
          yesterday                                        %
          Volume 4, issue 2019                             %
          Updates / 4 June 2019 The wall was measured again before noon %
          Ann Lee, Chief Reporter IVJune 4, 2019           % 2019-06-04
          """)
  void dayBetweenHeadlineAndBody(String lines, String day) {
    assertEquals(day, day(SamplePage.reading("", SamplePage.lines(lines), "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          4 June 2019                                           % 2019-06-04
          Tuesday, 4 June 2019                                  % 2019-06-04
          18°C / Tuesday, 4 June 2019                           %
          Home / News / Video / Log in / Tuesday, 4 June 2019   %
          """)
  void theDayOfAnEditionStandsAboveTheHeadlineButNoClock(String lines, String day) {
    assertEquals(day, day(SamplePage.reading(SamplePage.lines(lines), "", "")));
  }

  @Test
  void lineBelowTheHeadlineWinsOverOneAbove() {
    assertEquals("2019-06-04", day(SamplePage.reading("9 June 2019", "4 June 2019", "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Updates / 9 June 2019 New figures / 11 June 2019 New pictures / 12 June 2019 New map %
          Updates / 9 June 2019 New figures / 11 June 2019 New map / Published 4 June 2019 % 2019-06-04
          Log / 9 June 2019 New figures                                         % 2019-06-09
          """)
  void whatStandsUnderALabelOfUpdatesIsNone(String lines, String day) {
    assertEquals(day, day(SamplePage.reading("", SamplePage.lines(lines), "")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Published on 4 June 2019                                              % 2019-06-04
          First published: 4 June 2019 / Published 4 June 2019                  % 2019-06-04
          Published / 4 June 2019                                               % 2019-06-04
          4 June 2019                                                           %
          Updated on 4 June 2019, 10:15                                         %
          Posted on 4 June 2019                                                 %
          Mayor resigns / Published 4 June 2019 / Rain / Published 5 June 2019  %
          """)
  void farBelowTheOnlyDaySaidToBeThatOfPublicationCounts(String lines, String day) {
    String far = "Read more about the coast\n".repeat(30) + SamplePage.lines(lines);
    assertEquals(day, day(SamplePage.reading("", "", far)));
    assertEquals("2019-06-01", day(SamplePage.reading("", "1 June 2019", far)));
  }

  @Test
  void onlyASayingLineBelowALongBodyCounts() {
    String more = SamplePage.BODY.repeat(6) + "Read more\nPrivacy policy\n";
    assertEquals("2019-06-04", day(SamplePage.reading("", more, "Published: 4 June 2019")));
    assertNull(day(SamplePage.reading("", more, "4 June 2019")));
    assertNull(day(SamplePage.reading("", more, "Comments\nAnn Lee, 4 June 2019")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          4 June 2019                   % HEADER
          By Ann Lee, 4 June 2019       % BYLINE
          Updated: 4 June 2019, 10:15   % INFERRED
          """)
  void placeSaysHowTheDayIsKnown(String line, Stamp.Place place) {
    assertEquals(place, StampFinder.find(SamplePage.reading("", line, "")).place());
  }

  @Test
  void wordsOfTheDateAreKept() {
    assertEquals(
        "June 4th, 2019",
        StampFinder.find(SamplePage.reading("", "Posted on June 4th, 2019 by Ann", "")).text());
  }

  @Test
  void datesWithinTheProseAreNone() {
    String prose = "The quay was built on 4 June 1989 and has been repaired twice since that year.";
    assertNull(StampFinder.find(SamplePage.reading("", prose, "")));
  }

  private static String day(Reading page) {
    Stamp stamp = StampFinder.find(page);
    return stamp == null ? null : stamp.value().toString();
  }
}
