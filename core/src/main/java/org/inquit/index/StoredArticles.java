package org.inquit.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.inquit.article.Article;
import org.inquit.extraction.AnnotatedArticle;

/** Reads the articles of an index back; belongs to one thread. */
public final class StoredArticles {
  private final IndexReader reader;
  private final StoredFields stored;

  public StoredArticles(IndexReader reader) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
  }

  /**
   * The article in {@code document} as it was written: a bit that flipped on the disk is never
   * shown.
   *
   * @throws ArchiveException where it is damaged
   */
  public AnnotatedArticle at(int document) throws IOException {
    Document kept = stored.document(document);
    AnnotatedArticle annotated = RecordCodec.decode(kept);
    compare(document, annotated.article(), kept);
    return annotated;
  }

  /**
   * The same without what was understood of it, which takes less time.
   *
   * @throws ArchiveException where it is damaged
   */
  public Article articleAt(int document) throws IOException {
    Document kept = stored.document(document);
    Article article = RecordCodec.article(kept, Manifest.SCHEMA);
    compare(document, article, kept);
    return article;
  }

  private void compare(int document, Article article, Document kept) throws IOException {
    if (!digest(document).agrees(article, kept)) {
      throw new ArchiveException("the record of " + article.id() + " is damaged; run verify");
    }
  }

  /**
   * Whether everything that was understood of one article is the same as of another.
   *
   * @throws ArchiveException where one of them is damaged
   */
  public boolean same(int document, StoredArticles others, int other) throws IOException {
    return digest(document).sameContent(others.digest(other));
  }

  /** The body as it was read, or {@code null} where all of it is kept. */
  String bodyAsRead(int document) throws IOException {
    return stored.document(document).get(Schema.STORED_READ.field());
  }

  /** The digest of the record that an article was read from. */
  byte[] input(int document) throws IOException {
    return digest(document).input();
  }

  private ArticleDigest digest(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues digests = leaf.reader().getBinaryDocValues(Schema.DIGEST.field());
    if (digests == null || !digests.advanceExact(document - leaf.docBase)) {
      throw new ArchiveException("an article lacks its digest; run verify");
    }
    return ArticleDigest.of(digests.binaryValue());
  }
}
