package org.inquit.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
  @Test
  void idBodyAndTagsAreNeeded() {
    assertEquals(
        "id",
        assertThrows(NullPointerException.class, () -> of(null, List.of(), "B")).getMessage());
    assertEquals(
        "body",
        assertThrows(NullPointerException.class, () -> of("a", List.of(), null)).getMessage());
    assertThrows(NullPointerException.class, () -> of("a", null, "B"));
  }

  @Test
  void tagsAreACopyThatStays() {
    List<String> tags = new ArrayList<>(List.of("rain"));
    Article article = of("a", tags, "B");
    tags.add("snow");
    assertEquals(List.of("rain"), article.tags());
    assertThrows(UnsupportedOperationException.class, () -> article.tags().add("hail"));
  }

  @Test
  void captionsAreACopyThatStays() {
    List<String> captions = new ArrayList<>(List.of("The quay."));
    Article article =
        new Article("a", "-", null, null, null, null, null, null, null, List.of(), captions, "B");
    captions.clear();
    assertEquals(List.of("The quay."), article.captions());
  }

  @Test
  void anotherNameIsAllThatChanges() {
    Article article = of("a", List.of("rain"), "B");
    assertEquals("b", article.named("b").id());
    assertEquals(article, article.named("b").named("a"));
  }

  private static Article of(String id, List<String> tags, String body) {
    return new Article(
        id, "a.txt", null, null, null, null, null, null, null, tags, List.of(), body);
  }
}
