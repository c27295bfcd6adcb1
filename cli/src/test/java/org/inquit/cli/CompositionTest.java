package org.inquit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.inquit.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {
  private final Composition composition = new Composition();

  @Test
  void countsArticlesByLanguage() {
    add("en", null, "It rained.");
    add("en", null, "It snowed.");
    add("de", null, "Es regnete.");
    add(null, null, "?");
    assertEquals(Map.of("de", 1L, "en", 2L, "unknown", 1L), composition.languages());
    assertEquals(List.of("de", "en", "unknown"), List.copyOf(composition.languages().keySet()));
    assertEquals(1, composition.notEnglish());
  }

  @ParameterizedTest
  @CsvSource({"en, false", "en-GB, false", "unknown, false", "de, true", "zh, true"})
  void knowsWhatIsForeign(String language, boolean foreign) {
    assertEquals(foreign, Composition.isForeign(language));
  }

  @Test
  void countsLostLettersByOutlet() {
    add("en", "The Gull", "Caf\ufffd by the \ufffd\ufffdpier");
    add("en", "Coast Daily", "Nothing is lost.");
    add("en", "The Gull", "\ufffd");
    add("en", null, "\ufffd");
    assertEquals(
        List.of(
            new Composition.Outlet("Coast Daily", 1, 0, 0),
            new Composition.Outlet("The Gull", 2, 4, 0),
            new Composition.Outlet(null, 1, 1, 0)),
        composition.outlets());
    assertEquals(5, composition.replacements());
  }

  @Test
  void countsLettersOfTheHeadlineToo() {
    composition.add(article("en", null, "Caf\ufffd", "It rained."));
    assertEquals(1, composition.replacements());
  }

  @Test
  void countsArticlesThatWereReducedByOutlet() {
    add("en", "The Gull", "It rained.");
    composition.reduce(article("en", "The Gull", null, "It rained."));
    composition.reduce(article("en", null, null, "It rained."));
    assertEquals(
        List.of(new Composition.Outlet("The Gull", 1, 0, 1), new Composition.Outlet(null, 0, 0, 1)),
        composition.outlets());
    assertEquals(2, composition.reduced());
  }

  @Test
  void isEmptyBeforeTheFirstArticle() {
    assertEquals(List.of(), composition.outlets());
    assertEquals(0, composition.notEnglish() + composition.replacements());
    assertThrows(UnsupportedOperationException.class, () -> composition.languages().put("en", 1L));
  }

  private void add(String language, String source, String body) {
    composition.add(article(language, source, null, body));
  }

  private static Article article(String language, String source, String title, String body) {
    return new Article(
        "a", "-", null, title, source, null, language, null, null, List.of(), List.of(), body);
  }
}
