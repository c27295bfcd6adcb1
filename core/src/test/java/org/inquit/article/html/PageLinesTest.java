package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inquit.article.page.Line;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinesTest {
  private static final Claims NOTHING =
      Claims.of(MetaFields.of(List.of()), LinkedData.of(List.of()), "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      textBlock =
          """
          <p>One<p>Two                                  % One/Two
          <div>One<div>Two</div>Three</div>             % One/Two/Three
          One<br>Two<br><br>Three                       % One/Two/Three
          <ul><li>One<li>Two</ul>                       % One/Two
          <table><tr><td>One<td>Two</table>             % One/Two
          <p>By <b>Ann</b> <i>Lee</i></p>               % By Ann Lee
          <p>Ann<span>Lee</span></p>                    % AnnLee
          <p>One <button>Share</button> two             % One/Share/two
          <p>Posted <time>June 4</time> in Rain         % Posted/June 4/in Rain
          <p>  One&nbsp;&nbsp; two  </p>                % One two
          <p></p><p>&nbsp;</p><p>One                    % One
          <p>re&shy;port &#xfb01;t &amp; &lt;b&gt;      % report fit & <b>
          <!-- no --><p>One                             % One
          <h1>One</h1>Two                               % One/Two
          """)
  void linesEndWhereBlocksDo(String html, String lines) {
    assertEquals(lines, String.join("/", texts(html)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "select",
        "textarea",
        "object",
        "canvas",
        "audio",
        "video"
      })
  void whatNoReaderSeesIsLeftOut(String tag) {
    String html = "<p>One</p><" + tag + ">hidden</" + tag + "><p>Two</p>";
    assertEquals(List.of("One", "Two"), texts(html));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>No link at all                      | 0
          <p><a href=/>All is link</a>           | 1
          <p>Half<a href=/>half</a>              | 0.5
          <p><a href=/>half<b></b></a>Half       | 0.5
          """)
  void shareOfLinksIsMeasured(String html, float linked) {
    assertEquals(linked, lines(html).getFirst().markup().linked(), 0.01f);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <article><p>One</article>                   | true  | false
          <main><p>One</main>                         | true  | false
          <div role=main><p>One</div>                 | true  | false
          <div itemprop=articleBody><p>One</div>      | true  | false
          <nav><p>One</nav>                           | false | true
          <footer><p>One</footer>                     | false | true
          <article><aside><p>One</aside></article>    | true  | true
          <div role=navigation><p>One</div>           | false | true
          <div><p>One</div>                           | false | false
          """)
  void surroundingsTellArticleFromPage(String html, boolean article, boolean chrome) {
    Line line = lines(html).getFirst();
    assertEquals(article, line.markup().around().article(), html);
    assertEquals(chrome, line.markup().around().chrome(), html);
  }

  @Test
  void surroundingsEndWithTheirElement() {
    List<Line> lines = lines("<nav><p>Home</p></nav><p>One</p>");
    assertTrue(lines.get(0).markup().around().chrome());
    assertFalse(lines.get(1).markup().around().chrome());
  }

  @Test
  void linesOfOneParentContinueEachOther() {
    List<Line> lines = lines("<div><p>One</p><p>Two</p></div><section><p>Three</p></section>");
    assertFalse(lines.get(0).markup().continues());
    assertTrue(lines.get(1).markup().continues());
    assertFalse(lines.get(2).markup().continues());
  }

  @Test
  void proseUnderOneParentIsWeighed() {
    String prose = "<p>" + "The quay is closed for the works. ".repeat(4) + "</p>";
    List<Line> lines =
        lines("<section>" + prose + prose + prose + "</section><aside>" + prose + "</aside>");
    assertEquals(0.75, lines.getFirst().markup().prose().siblings(), 0.01);
    assertEquals(0.25, lines.getLast().markup().prose().siblings(), 0.01);
  }

  @Test
  void linesBeyondTheMostAreNotGathered() {
    int found = lines("<p>One</p>".repeat(Line.MOST + 500)).size();
    assertEquals(Line.MOST + 1, found);
  }

  private static List<String> texts(String html) {
    return lines(html).stream().map(Line::text).toList();
  }

  private static List<Line> lines(String html) {
    return PageLines.of(Jsoup.parse(html).body(), NOTHING);
  }
}
