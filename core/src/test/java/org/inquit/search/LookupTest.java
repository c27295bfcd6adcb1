package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest extends MuseumQuestions {
  @Test
  void givesTheEvidenceOfEveryStatement() {
    for (AnnotatedArticle article : MuseumArchive.ARTICLES) {
      String body = article.article().body();
      for (Statement statement : article.statements()) {
        Evidence evidence = archive.why(statement.id()).orElseThrow();
        assertEquals(statement, evidence.statement());
        assertEquals(statement.text(body), evidence.text());
        assertEquals(article.article().id(), evidence.article().id());
        assertEquals(evidence.contextSpan().in(body), evidence.context());
        assertTrue(evidence.contextSpan().contains(statement.whole()));
        assertEquals(-1, evidence.context().indexOf('\n'), "one paragraph");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m1", "m1-0", "m1-3", "M1-1", "m1-1 ", "m9-1", "*"})
  void knowsNoStatementByAnyOtherId(String id) {
    assertTrue(archive.why(id).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m1-1", "M1", "m*", "m1 "})
  void knowsNoArticleByAnyOtherId(String id) {
    assertTrue(archive.article(id).isEmpty());
  }

  @Test
  void givesEveryArticleBackAsItWas() {
    for (AnnotatedArticle article : MuseumArchive.ARTICLES) {
      assertEquals(article, archive.article(article.article().id()).orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          Anna Lindqvist     | Anna Lindqvist (exact) 2/0
          anna lindqvist     | Anna Lindqvist (folded) 2/0
          Mrs Anna Lindqvist | Anna Lindqvist (folded) 2/0
          Lindqvist          | Anna Lindqvist (weak) 2/0
          Pavel Orlov        | Pavel Orlov (exact) 2/0, Orlov (weak) 1/0
          City Museum Trust  | City Museum Trust (exact) 0/1
          Museum Trust City  | City Museum Trust (folded) 0/1
          CMT                | City Museum Trust (folded) 0/1
          """)
  void findsNamesWithTheirSpellings(String asked, String names) {
    assertEquals(names, print(archive.names(asked)));
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Orlov, 'Anna Lindqvist, Orlov, Pavel Orlov'",
    "Igor, ''",
    "'', ''",
    "???, ''",
  })
  void suggestsTheNearestWhereNoneAgrees(String asked, String names) {
    List<KnownName> near = archive.names(asked);
    assertTrue(near.stream().allMatch(name -> name.match() == null), near.toString());
    assertEquals(names, String.join(", ", near.stream().map(KnownName::name).sorted().toList()));
  }

  private static String print(List<KnownName> names) {
    return String.join(
        ", ",
        names.stream()
            .map(n -> n.name() + " (" + n.match() + ") " + n.statements() + "/" + n.articles())
            .toList());
  }
}
