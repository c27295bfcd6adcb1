package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.util.BytesRef;
import org.inquit.extraction.AnnotatedArticle;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
  @Test
  void readsWhatItWrote() {
    RandomArticles articles = new RandomArticles(11);
    for (int i = 0; i < 500; i++) {
      AnnotatedArticle article = articles.next();
      assertEquals(article, decode(RecordCodec.encode(article), article.article().body()));
    }
  }

  @Test
  void writesEqualArticlesAlike() {
    for (int seed = 0; seed < 50; seed++) {
      assertArrayEquals(
          RecordCodec.encode(new RandomArticles(seed).next()),
          RecordCodec.encode(new RandomArticles(seed).next()));
    }
  }

  @Test
  void readsARecordAmidOtherBytes() {
    AnnotatedArticle article = new RandomArticles(5).next();
    byte[] bytes = RecordCodec.encode(article);
    byte[] amid = new byte[bytes.length + 30];
    Arrays.fill(amid, (byte) 0x55);
    System.arraycopy(bytes, 0, amid, 13, bytes.length);
    assertEquals(
        article,
        RecordCodec.decode(new BytesRef(amid, 13, bytes.length), article.article().body()));
  }

  @Test
  void keepsTheBodyApart() {
    byte[] bytes = RecordCodec.encode(Samples.article("a").text("A ferry.").build());
    assertArrayEquals(
        bytes, RecordCodec.encode(Samples.article("a").text("Another ferry.").build()));
    assertEquals("A third body.", decode(bytes, "A third body.").article().body());
  }

  @Test
  void refusesARecordCutAnywhere() {
    RandomArticles articles = new RandomArticles(23);
    for (int i = 0; i < 20; i++) {
      byte[] bytes = RecordCodec.encode(articles.next());
      for (int length = 0; length < bytes.length; length++) {
        byte[] cut = Arrays.copyOf(bytes, length);
        ArchiveException e = assertThrows(ArchiveException.class, () -> decode(cut, ""));
        assertTrue(e.getMessage().endsWith("; run verify"), e::getMessage);
      }
    }
  }

  @Test
  void failsOnDamageOnlyAsAnArchive() {
    Random random = new Random(7);
    RandomArticles articles = new RandomArticles(29);
    int refused = 0;
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = RecordCodec.encode(articles.next());
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      try {
        decode(bytes, "");
      } catch (ArchiveException e) {
        assertTrue(e.getMessage().endsWith("; run verify"), e::getMessage);
        refused++;
      }
    }
    assertTrue(refused > 300, "refused only " + refused);
  }

  private static AnnotatedArticle decode(byte[] bytes, String body) {
    return RecordCodec.decode(new BytesRef(bytes), body);
  }
}
