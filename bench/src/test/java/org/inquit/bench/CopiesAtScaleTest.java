package org.inquit.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopiesAtScaleTest {
  @Test
  void everyCopyIsFoundWithItsOriginalAndNothingElse() {
    CopiesAtScale.Result result = CopiesAtScale.run(2_000);
    assertEquals(2_000, result.articles());
    assertEquals(100, result.copies());
    assertTrue(result.found() >= 99, result::toString);
    assertEquals(0, result.wrong(), result::toString);
  }

  @Test
  void everyTwentiethArticleIsACopyOfAnEarlierOriginal() {
    for (int i = 0; i < 5_000; i++) {
      int origin = CopiesAtScale.origin(i);
      assertEquals(i % 20 == 19, origin < i, "article " + i);
      assertEquals(origin, CopiesAtScale.origin(origin), "article " + i);
    }
  }

  @Test
  void textsAreTheSameEachTimeAndTellArticlesApart() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      assertEquals(CopiesAtScale.text(i), CopiesAtScale.text(i));
      texts.add(CopiesAtScale.text(i));
    }
    assertEquals(100, texts.size());
  }

  @Test
  void aCopyIsShorterAndSharesMostOfItsWords() {
    List<String> copy = List.of(CopiesAtScale.text(39).split(" "));
    List<String> original = List.of(CopiesAtScale.text(CopiesAtScale.origin(39)).split(" "));
    assertTrue(copy.size() < original.size());
    long same = 0;
    for (int i = 0; i < copy.size(); i++) {
      same += copy.get(i).equals(original.get(i)) ? 1 : 0;
    }
    assertTrue(same > 0.9 * copy.size() && same < copy.size(), same + " of " + copy.size());
  }
}
