package org.inquit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;

/** Makes archives for tests. */
final class Archives {
  private Archives() {}

  /** A generation of one article a text. */
  static Manifest build(Path archive, BuildOptions options, String... texts) {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, options)) {
      for (int i = 0; i < texts.length; i++) {
        writer.add(Samples.article("n" + i).text(texts[i]).build());
      }
      return writer.finish();
    }
  }

  /** A generation of {@code articles}. */
  static Manifest build(Path archive, AnnotatedArticle... articles) {
    try (ArchiveWriter writer = ArchiveWriter.open(archive, BuildOptions.defaults())) {
      for (AnnotatedArticle article : articles) {
        writer.add(article);
      }
      return writer.finish();
    }
  }

  /** The bodies of a generation by their articles' ids. */
  static Map<String, String> bodies(Path generation) {
    Map<String, String> bodies = new TreeMap<>();
    try (FSDirectory files = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(files)) {
      TermQuery articles = new TermQuery(new Term("level", "ARTICLE"));
      IndexSearcher searcher = new IndexSearcher(reader);
      for (ScoreDoc found : searcher.search(articles, 1000).scoreDocs) {
        Document stored = searcher.storedFields().document(found.doc);
        Article article = RecordCodec.decode(stored).article();
        bodies.put(article.id(), article.body());
      }
      return bodies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
