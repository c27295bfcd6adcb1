package org.inquit.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainersTest {
  private static final Document PAGE =
      Jsoup.parse(
          """
          <main><section><article><div id=a><p class=x>one<p class=x>two</div></article></section>
          <div id=b><p class=y>three</p></div></main><div id=c><p class=z>four</p></div>
          """);

  @ParameterizedTest
  @CsvSource({
    "#a p:first-child, 0.5, 0.5, 1, 0.5",
    "#a p:last-child, 0.5, 0.5, 1, 0.5",
    "#b p, 0.25, 0.75, 2, 0.75",
    "#c p, 0.25, 1, 2, -1"
  })
  void proseIsHeldByTheElementsAround(
      String line, float siblings, float holder, int climb, float article) {
    Containers containers = filled(200, 0);
    var prose = containers.prose(element(line));
    assertEquals(siblings, prose.siblings(), 0.01);
    assertEquals(holder, prose.holder(), 0.01);
    assertEquals(climb, prose.climb());
    assertEquals(article, prose.article(), 0.01);
  }

  @ParameterizedTest
  @CsvSource({"79, 0", "200, 100", "200, 200"})
  void shortAndLinkedLinesAreNoProse(int length, int linked) {
    assertEquals(0, filled(length, linked).prose(element("#a p")).siblings());
  }

  @Test
  void linesOfElementsNamedAlikeAreAveraged() {
    Containers containers = new Containers();
    containers.add(element("#a p:first-child"), 100, 50);
    containers.add(element("#a p:last-child"), 50, 0);
    containers.add(element("#b p"), 10, 10);
    assertEquals(75, containers.peers(element("#a p")).length());
    assertEquals(0.333, containers.peers(element("#a p")).linked(), 0.01);
    assertEquals(1, containers.peers(element("#b p")).linked());
  }

  @Test
  void parentOfADivisionIsItself() {
    assertEquals(element("#a"), Containers.parent(element("#a")));
    assertEquals(element("#a"), Containers.parent(element("#a p")));
  }

  private static Containers filled(int length, int linked) {
    Containers containers = new Containers();
    PAGE.select("p").forEach(p -> containers.add(p, length, linked));
    return containers;
  }

  private static Element element(String selector) {
    return PAGE.selectFirst(selector);
  }
}
