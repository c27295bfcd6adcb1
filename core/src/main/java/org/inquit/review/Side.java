package org.inquit.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.inquit.index.ArchiveException;
import org.inquit.index.Generations;
import org.inquit.index.Manifest;
import org.inquit.index.Schema;
import org.inquit.index.StoredArticles;

/** One of two generations that are compared. */
final class Side implements Closeable {
  private final Manifest manifest;
  private final FSDirectory files;
  private final DirectoryReader reader;
  private final StoredArticles articles;

  private Side(Manifest manifest, FSDirectory files, DirectoryReader reader) throws IOException {
    this.manifest = manifest;
    this.files = files;
    this.reader = reader;
    this.articles = new StoredArticles(reader);
  }

  /** Opens a generation, or the live one of an archive. */
  static Side open(Path path) throws IOException {
    Path generation = Generations.resolve(path);
    Manifest manifest = Generations.manifest(generation);
    FSDirectory files = FSDirectory.open(generation);
    try {
      return new Side(manifest, files, DirectoryReader.open(files));
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(files);
      throw new ArchiveException(
          generation + " is damaged: " + e.getMessage() + "; run verify or build again", e);
    }
  }

  Manifest manifest() {
    return manifest;
  }

  LiveTerms walk(Schema field) throws IOException {
    return new LiveTerms(reader, field.field());
  }

  StoredArticles articles() {
    return articles;
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(reader, files);
  }
}
