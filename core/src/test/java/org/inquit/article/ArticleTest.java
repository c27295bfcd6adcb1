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

  private static Article of(String id, List<String> tags, String body) {
    return new Article(id, "a.txt", null, null, null, null, null, null, null, tags, body);
  }
}
