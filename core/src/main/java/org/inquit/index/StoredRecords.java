package org.inquit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.inquit.article.RawRecord;

/**
 * The articles that an archive of this or an older schema stores, as records to build it anew from
 * with {@link Base#STORED}: what was understood of them is left behind.
 */
public final class StoredRecords implements AutoCloseable, Iterable<RawRecord> {
  private final Path generation;
  private final int schema;
  private final FSDirectory files;
  private final DirectoryReader reader;
  private int read;

  private StoredRecords(Path generation, FSDirectory files) throws IOException {
    this.generation = generation;
    this.schema = ManifestFile.ofAnySchema(generation).schema();
    this.files = files;
    this.reader = DirectoryReader.open(files);
  }

  /**
   * Of the live generation.
   *
   * @throws ArchiveException where there is none or its index cannot be read
   */
  public static StoredRecords open(Path archive) {
    Path live = new Generations(archive).live();
    FSDirectory files = null;
    try {
      files = FSDirectory.open(live);
      return new StoredRecords(live, files);
    } catch (IOException | IllegalArgumentException e) {
      IOUtils.closeWhileHandlingException(files);
      throw new ArchiveException(
          live + " cannot be read: " + e.getMessage() + "; build the archive again", e);
    }
  }

  /** How much has been read, from 0 to 1. */
  public double share() {
    return read >= reader.maxDoc() ? 1 : (double) read / reader.maxDoc();
  }

  /** Single use; holds one record in memory at a time. */
  @Override
  public Iterator<RawRecord> iterator() {
    try {
      return new Walk();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private ArchiveException unreadable(IOException e) {
    return new ArchiveException(generation + " cannot be read: " + e + "; run verify", e);
  }

  /** From article to article, those that were removed passed over. */
  private final class Walk implements Iterator<RawRecord> {
    private final StoredFields stored = reader.storedFields();
    private final BinaryDocValues digests =
        MultiDocValues.getBinaryValues(reader, Schema.DIGEST.field());
    private final BinaryDocValues edges =
        MultiDocValues.getBinaryValues(reader, Schema.EDGES.field());
    private final Bits live = MultiBits.getLiveDocs(reader);
    private final PostingsEnum articles =
        MultiTerms.getTermPostingsEnum(
            reader,
            Schema.LEVEL.field(),
            new BytesRef(Schema.Level.ARTICLE.name()),
            PostingsEnum.NONE);

    Walk() throws IOException {
      advance();
    }

    private void advance() throws IOException {
      read = articles == null ? DocIdSetIterator.NO_MORE_DOCS : articles.nextDoc();
      while (hasNext() && live != null && !live.get(read)) {
        read = articles.nextDoc();
      }
    }

    @Override
    public boolean hasNext() {
      return read != DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public RawRecord next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        Document document = stored.document(read);
        boolean known = digests != null && digests.advanceExact(read);
        BytesRef digest = known ? BytesRef.deepCopyOf(digests.binaryValue()) : null;
        boolean verbatim = edges == null || !edges.advanceExact(read);
        String origin = generation + "#" + read;
        RawRecord next = new StoredRecord(origin, schema, document, digest, verbatim);
        advance();
        return next;
      } catch (IOException e) {
        throw unreadable(e);
      }
    }
  }

  @Override
  public void close() {
    try {
      IOUtils.close(reader, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
