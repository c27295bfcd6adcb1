package org.inquit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.Base;
import org.inquit.index.BuildOptions;
import org.inquit.index.Samples;
import org.inquit.index.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Segments that were merged have names between articles without a date: none is a statement. */
class NamesBetweenBlocksTest {
  private static final List<String> SURNAMES =
      List.of(
          "Abbot", "Barlow", "Carver", "Dexter", "Elwood", "Fisher", "Garner", "Harlow", "Ingram",
          "Jarvis", "Keaton", "Lawson");

  @TempDir Path folder;

  @Test
  void areNoStatementsOfTheArticleBehindThem() throws IOException {
    Base base = Base.NONE;
    for (String surname : SURNAMES) {
      try (ArchiveWriter writer =
          ArchiveWriter.open(folder, BuildOptions.defaults().withBase(base))) {
        String text = "[[Rosa %s|: the gate is shut]], she said.".formatted(surname);
        writer.add(Samples.article(surname).title("News of " + surname).text(text).build());
        writer.finish();
      }
      base = Base.ALL;
    }
    try (Archive archive = Archive.open(folder)) {
      assertTrue(archive.with(NamesBetweenBlocksTest::hasNamesBeforeAnArticle));
      for (String surname : SURNAMES) {
        Page<StatementHit> page = archive.statements(Question.of("news " + surname));
        assertEquals(1, page.total(), surname);
        assertEquals(surname, page.hits().getFirst().article().id());
      }
      assertEquals(SURNAMES.size(), archive.statements(Question.of("news")).total());
    }
  }

  private static boolean hasNamesBeforeAnArticle(Snapshot now) throws IOException {
    for (LeafReaderContext leaf : now.searcher().getIndexReader().leaves()) {
      PostingsEnum names = of(leaf, Schema.Level.NAME);
      PostingsEnum articles = of(leaf, Schema.Level.ARTICLE);
      if (names != null
          && articles != null
          && articles.advance(names.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  private static PostingsEnum of(LeafReaderContext leaf, Schema.Level level) throws IOException {
    return leaf.reader().postings(new Term(Schema.LEVEL.field(), level.name()));
  }
}
