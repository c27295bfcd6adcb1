package org.inquit.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.inquit.index.ArchiveException;
import org.inquit.index.Generations;
import org.inquit.index.Integrity;
import org.inquit.index.Manifest;
import org.inquit.index.Schema;
import org.inquit.name.AliasFile;
import org.inquit.name.Aliases;

/**
 * One generation, opened for reading.
 *
 * @param integrity whether the index is what was written
 * @param aliases the asker's, then the archive's own, then the starter file's
 */
record Snapshot(
    Path directory,
    Manifest manifest,
    IndexSearcher searcher,
    BitSetProducer articles,
    Integrity integrity,
    Aliases aliases) {
  /** Holds an archive's own aliases, beside its generations. */
  static final String ALIASES = "aliases.txt";

  /** How often a generation may be swapped away while it is being opened. */
  private static final int ATTEMPTS = 5;

  /** How soon a word's repetition stops to count (k1), and how far length does (b): for news. */
  private static final float SATURATION = 1.6f;

  private static final float LENGTH = 0.75f;

  static Snapshot open(Generations generations) {
    return open(generations, AliasFile.parse(""));
  }

  static Snapshot open(Generations generations, AliasFile own) {
    for (int attempt = 1; ; attempt++) {
      Path live = generations.live();
      try {
        return open(live, own);
      } catch (IOException e) {
        boolean swapped = e instanceof NoSuchFileException && !live.equals(generations.live());
        if (!swapped || attempt == ATTEMPTS) {
          throw new ArchiveException(
              live + " is damaged: " + e.getMessage() + "; run verify or build again", e);
        }
      }
    }
  }

  private static Snapshot open(Path live, AliasFile own) throws IOException {
    Manifest manifest = Generations.manifest(live);
    DirectoryReader reader = DirectoryReader.open(FSDirectory.open(live));
    return new Snapshot(
        live,
        manifest,
        searcher(reader),
        new QueryBitSetProducer(articleQuery()),
        Integrity.of(live, reader),
        Aliases.of(own, ofArchive(live), AliasFile.parse(Aliases.starterText())));
  }

  private static AliasFile ofArchive(Path live) throws IOException {
    Path file = live.resolveSibling(ALIASES);
    return AliasFile.parse(Files.isRegularFile(file) ? Files.readString(file) : "");
  }

  NameIndex names() {
    return new NameIndex(searcher, aliases);
  }

  static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    return searcher;
  }

  static TermQuery articleQuery() {
    return new TermQuery(new Term(Schema.LEVEL.field(), Schema.Level.ARTICLE.name()));
  }

  Records records() {
    return new Records(this);
  }

  void close() {
    integrity.end();
    try {
      searcher.getIndexReader().close();
    } catch (IOException e) {
      throw new ArchiveException(directory + " cannot be closed: " + e.getMessage(), e);
    }
  }
}
