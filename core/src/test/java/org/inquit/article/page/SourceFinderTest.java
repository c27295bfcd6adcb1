package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Source: The Herald             % The Herald
          Original Source: news.example  % news.example
          VIA: Coast Chronicle           % Coast Chronicle
          Source:                        %
          """)
  void lineThatNamesTheSource(String line, String source) {
    assertEquals(source, find("", "", line, null));
  }

  @Test
  void namedSourceMustBeShort() {
    assertEquals(null, find("", "", "Source: " + "a long account of it ".repeat(3), null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Source: The Herald % Coast Chronicle % The Herald
          ''                 % Coast Chronicle % Coast Chronicle
          ''                 % The Herald      % The Herald
          """)
  void agencyServesWhereNoLineNamesTheSource(String line, String agency, String source) {
    assertEquals(source, find("", "", line, agency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          Coast Chronicle                % Coast Chronicle
          | Coast Chronicle              % Coast Chronicle
          Coast Chronicle | Ann Lee      % Coast Chronicle
          Coast Chronicle / Ann Lee      % Coast Chronicle
          news.example                   % news.example
          Coast chronicle of a harbour   %
          Share this report              %
          Ann Lee                        %
          Herald reporter                %
          """)
  void lineBelowTheHeadlineIsTheOutlet(String line, String source) {
    assertEquals(source, find("", line, "", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          The Westport Herald            % The Westport Herald
          Coast Chronicle | Since 1952   % Coast Chronicle
          Coast Chronicle - Since 1952   % Coast Chronicle
          Herald                         %
          Westport and the coast         %
          """)
  void mastheadOpensThePage(String line, String source) {
    assertEquals(source, find(line, "", "", null));
  }

  @Test
  void nameThatThePageSpeaksOfAgainIsItsMasthead() {
    assertEquals("Westport Now", find("Westport Now", "", "Get the Westport Now app", null));
    assertEquals(null, find("Westport Now", "", "Get the app", null));
    assertEquals(null, find("Mary Smith", "", "Mary Smith writes for us", null));
  }

  @Test
  void siteOpensThePage() {
    assertEquals("coast.example", find("coast.example | News", "", "", null));
  }

  @Test
  void mastheadIsWrittenAsThePageWritesIt() {
    assertEquals("Coast Chronicle", find("COAST CHRONICLE", "", "(c) Coast Chronicle", null));
  }

  @Test
  void initialsStandForTheMasthead() {
    assertEquals("Westport Press Agency", find("Westport Press Agency", "", "", "WPA"));
    assertEquals("XYZ", find("Westport Press Agency", "", "", "XYZ"));
  }

  @Test
  void mastheadStandsInTheFirstLines() {
    String menu = "Menu\nHome\nSports\nWeather\n";
    assertEquals(null, find(menu + "The Westport Herald", "", "", null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2021 The Westport Herald. All rights reserved.",
        "Copyright 2021 The Westport Herald Ltd",
        "© 2020 Coast Media\n© 2021 The Westport Herald"
      })
  void lastCopyrightNamesTheOutlet(String lines) {
    assertEquals("The Westport Herald", find("", "", lines, null));
  }

  @Test
  void siteBehindTheRepeatedHeadline() {
    assertEquals("Quayside", find(SamplePage.HEADLINE + " | Quayside", "", "", null));
    assertEquals(null, find(SamplePage.HEADLINE + " | more of it", "", "", null));
  }

  @Test
  void pageThatNamesNoOutletHasNone() {
    assertEquals(null, find("Menu\nHome", "By Ann Lee", "Privacy policy", null));
  }

  private static String find(String above, String between, String below, String agency) {
    return SourceFinder.find(SamplePage.reading(above, between, below), agency);
  }
}
