package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.inquit.article.Article;
import org.inquit.article.Published;
import org.inquit.date.DateSpan;
import org.inquit.extraction.Extractor;
import org.inquit.index.copies.CopyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
  private static final String WIRE =
      "The port board will raise the fees for large ships by a tenth in March, its head said on"
          + " Monday, after two years of losses that the winter storms had caused. “We have waited"
          + " as long as we could, but the new breakwater must be paid,” said Ana Reyes. Owners of"
          + " small boats pay what they have paid before, and ferries are free of any fee until"
          + " the summer.";
  private static final String OTHER =
      "The library of the old town opens again on Friday with a reading for children, three years"
          + " after a fire destroyed its roof and many of its books. Bo Lund, who leads it, said"
          + " the new roof would last a hundred years. Volunteers carried the rescued books back"
          + " in a long chain from the school, shelf by shelf, through the whole afternoon.";

  @TempDir Path folder;

  @Test
  void copiesOfAnArticleShareAMark() throws IOException {
    Map<String, Long> marks =
        marks(
            CopyKind.ARTICLES,
            article("gull", WIRE, null, "2021-03-02"),
            article("daily", "By our staff. " + WIRE + " More soon.", null, "2021-03-01"),
            article("town", OTHER, null, "2021-03-01"));
    assertNotEquals(0, marks.get("gull"));
    assertEquals(marks.get("daily"), marks.get("gull"));
    assertEquals(0, marks.get("town"));
  }

  @Test
  void versionsOfAPageShareAMark() throws IOException {
    Map<String, Long> marks =
        marks(
            CopyKind.ARTICLES,
            article("one", WIRE, "https://gull.example/fees?utm_source=x", null),
            article("two", OTHER, "http://www.gull.example/fees/", null),
            article("first", "Welcome to the Gull.", "https://gull.example/", null),
            article("second", "Welcome to the shop.", "https://gull.example", null));
    assertNotEquals(0, marks.get("one"));
    assertEquals(marks.get("one"), marks.get("two"));
    assertEquals(0, marks.get("first") + marks.get("second"));
  }

  @Test
  void whatIsSaidTwiceSharesAMark() throws IOException {
    Map<String, Long> marks =
        marks(
            CopyKind.STATEMENTS,
            article(
                "a", "“The new breakwater must be paid by its users,” said Ana Reyes.", null, null),
            article(
                "b",
                "Ana Reyes said, “The new breakwater must be paid, by its users.”",
                null,
                null),
            article(
                "c", "“The new breakwater must be paid by its users,” said Bo Lund.", null, null),
            article("d", "“The old roof will last another year,” said Ana Reyes.", null, null));
    assertEquals(4, marks.size(), marks::toString);
    assertNotEquals(0, marks.get("a-1"));
    assertEquals(marks.get("a-1"), marks.get("b-1"));
    assertEquals(0, marks.get("c-1") + marks.get("d-1"));
  }

  @Test
  void marksDoNotHangOnOrderOrThreads() throws IOException {
    List<Article> articles = new ArrayList<>();
    Random random = new Random(4);
    for (int i = 0; i < 40; i++) {
      String text = i % 3 == 0 ? WIRE : i % 3 == 1 ? OTHER : WIRE + " " + OTHER;
      String day = "2021-03-" + (10 + random.nextInt(10));
      articles.add(article("a" + i, text + " Number " + i + ".", null, day));
    }
    Map<String, Long> marks = marks(CopyKind.ARTICLES, articles.toArray(Article[]::new));
    Collections.shuffle(articles, random);
    assertEquals(marks, marks(CopyKind.ARTICLES, articles.toArray(Article[]::new)));
  }

  @Test
  void marksAreRightWhereSegmentsWereMergedMeanwhile() throws IOException {
    Extractor extractor = new Extractor();
    try (ByteBuffersDirectory files = new ByteBuffersDirectory();
        IndexWriter index = new IndexWriter(files, new IndexWriterConfig(Schema.analyzer()))) {
      for (String id : List.of("gull", "daily")) {
        ArticleBlock block =
            new ArticleBlock(
                extractor.extract(article(id, WIRE, null, null)), ArticleBlock.Origin.UNKNOWN);
        index.addDocuments(block.documents());
        index.commit();
      }
      try (DirectoryReader before = DirectoryReader.open(index)) {
        index.forceMerge(1);
        for (CopyKind kind : CopyKind.values()) {
          Copies.mark(index, before, kind);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(index)) {
        for (CopyKind kind : CopyKind.values()) {
          Map<String, Long> marks = marks(reader, kind);
          assertFalse(marks.containsValue(0L), marks::toString);
          assertEquals(marks.size() / 2, Set.copyOf(marks.values()).size(), marks::toString);
        }
      }
    }
  }

  private static Article article(String id, String body, String url, String day) {
    Published published =
        day == null ? null : new Published(DateSpan.parse(day), Published.Basis.METADATA, day);
    return new Article(
        id, id, url, null, null, null, "en", published, null, List.of(), List.of(), body);
  }

  /** The mark of each article or statement, by its id. */
  private Map<String, Long> marks(CopyKind kind, Article... articles) throws IOException {
    Extractor extractor = new Extractor();
    try (ArchiveWriter writer = ArchiveWriter.open(folder, BuildOptions.defaults())) {
      for (Article article : articles) {
        writer.add(extractor.extract(article));
      }
      writer.finish();
    }
    try (FSDirectory files = FSDirectory.open(new Generations(folder).live());
        DirectoryReader reader = DirectoryReader.open(files)) {
      return marks(reader, kind);
    }
  }

  private static Map<String, Long> marks(DirectoryReader reader, CopyKind kind) throws IOException {
    Map<String, Long> marks = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      CopyValues values = CopyValues.of(leaf, kind);
      while (values.next() >= 0) {
        marks.put(values.id().utf8ToString(), values.mark());
      }
    }
    return marks;
  }
}
