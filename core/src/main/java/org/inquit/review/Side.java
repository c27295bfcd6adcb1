package org.inquit.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.index.ArchiveException;
import org.inquit.index.ArticleDigest;
import org.inquit.index.Generations;
import org.inquit.index.RecordCodec;
import org.inquit.index.Schema;

/** One of two generations that are compared. */
final class Side implements Closeable {
  private final FSDirectory files;
  private final DirectoryReader reader;
  private final StoredFields stored;

  private Side(FSDirectory files, DirectoryReader reader) throws IOException {
    this.files = files;
    this.reader = reader;
    this.stored = reader.storedFields();
  }

  /** Opens a generation, or the live one of an archive. */
  static Side open(Path path) throws IOException {
    Path generation = Generations.resolve(path);
    Generations.manifest(generation);
    FSDirectory files = FSDirectory.open(generation);
    try {
      return new Side(files, DirectoryReader.open(files));
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(files);
      throw new ArchiveException(
          generation + " is damaged: " + e.getMessage() + "; run verify or build again", e);
    }
  }

  LiveTerms walk(Schema field) throws IOException {
    return new LiveTerms(reader, field.field());
  }

  AnnotatedArticle article(int document) throws IOException {
    Document kept = stored.document(document);
    BytesRef record = kept.getBinaryValue(Schema.RECORD.field());
    String body = kept.get(Schema.STORED_BODY.field());
    return RecordCodec.decode(record.bytes, record.offset, record.length, body);
  }

  ArticleDigest digest(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues digests = leaf.reader().getBinaryDocValues(Schema.DIGEST.field());
    if (digests == null || !digests.advanceExact(document - leaf.docBase)) {
      throw new ArchiveException("an article lacks its digest; run verify");
    }
    return ArticleDigest.of(digests.binaryValue());
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, files);
  }
}
