package org.inquit.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inquit.article.Article;
import org.junit.jupiter.api.Test;

class FeedTest {
  private static byte[] feed(int articles, long seed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Feed.write(articles, seed, out);
    return out.toByteArray();
  }

  @Test
  void isTheSameForTheSameSeed() throws IOException {
    assertArrayEquals(feed(40, 7), feed(40, 7));
    assertFalse(Arrays.equals(feed(40, 7), feed(40, 8)));
  }

  @Test
  void hasALineForEachArticle() throws IOException {
    List<String> lines = new String(feed(25, 1), StandardCharsets.UTF_8).lines().toList();
    assertEquals(25, lines.size());
    assertTrue(lines.stream().allMatch(l -> l.startsWith("{\"id\":\"b") && l.endsWith("\"}")));
  }

  /** Else a build would take them for what an outlet prints on every page. */
  @Test
  void repeatsNoLongParagraph() {
    Corpus corpus = new Corpus(3);
    Set<String> seen = new HashSet<>();
    int repeated = 0;
    int all = 0;
    for (int i = 0; i < 400; i++) {
      for (String paragraph : corpus.next().body().split("\n\n")) {
        if (paragraph.length() > 200) {
          all++;
          repeated += seen.add(paragraph) ? 0 : 1;
        }
      }
    }
    assertTrue(repeated * 20 < all, repeated + " of " + all);
  }

  @Test
  void bringsNewWordsForAsLongAsItGoes() {
    Corpus corpus = new Corpus(5);
    Set<String> first = words(corpus);
    Set<String> both = new HashSet<>(first);
    both.addAll(words(corpus));
    assertTrue(both.size() > first.size() * 1.05, first.size() + " " + both.size());
    assertTrue(both.size() < first.size() * 1.9, first.size() + " " + both.size());
  }

  private static Set<String> words(Corpus corpus) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      Article article = corpus.next();
      words.addAll(Arrays.stream(article.body().split("\\W+")).collect(Collectors.toSet()));
    }
    return words;
  }
}
