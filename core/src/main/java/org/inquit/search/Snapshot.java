package org.inquit.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.Bits;
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
 * @param ends which documents end a block: articles, behind their statements, and what stands alone
 * @param integrity whether the index is what was written
 * @param aliases the asker's, then the archive's own, then the starter file's
 * @param names the names of the archive and what the aliases say of them
 */
record Snapshot(
    Path directory,
    Manifest manifest,
    IndexSearcher searcher,
    BitSetProducer ends,
    Integrity integrity,
    Aliases aliases,
    NameIndex names) {
  /** Holds an archive's own aliases, beside its generations. */
  private static final String ALIASES = "aliases.txt";

  /** How often a generation may be swapped away while it is being opened. */
  private static final int ATTEMPTS = 5;

  /** How soon a word's repetition stops to count (k1), and how far length does (b): for news. */
  private static final float SATURATION = 1.6f;

  private static final float LENGTH = 0.75f;

  /** How an index is opened: mapped memory answers faster, but takes longer to begin with. */
  enum Opener {
    FOR_ONE {
      @Override
      Directory files(Path index) throws IOException {
        return new NIOFSDirectory(index);
      }

      @Override
      Integrity integrity(Path index, Collection<String> files) {
        return Integrity.forOne(index, files);
      }
    },
    FOR_MANY {
      @Override
      Directory files(Path index) throws IOException {
        return FSDirectory.open(index);
      }

      @Override
      Integrity integrity(Path index, Collection<String> files) {
        return Integrity.of(index, files);
      }
    };

    abstract Directory files(Path index) throws IOException;

    abstract Integrity integrity(Path index, Collection<String> files);
  }

  /** What lies beside a generation's index. */
  private record Papers(Manifest manifest, Aliases aliases) {
    static Papers read(Path generation, AliasFile own) throws IOException {
      Manifest manifest = Generations.manifest(generation);
      Path file = generation.resolveSibling(ALIASES);
      AliasFile archive = AliasFile.read(Files.isRegularFile(file) ? Files.readString(file) : "");
      AliasFile starter = AliasFile.read(Aliases.starterText());
      return new Papers(manifest, Aliases.of(own, archive, starter));
    }
  }

  static Snapshot open(Generations generations, AliasFile own, Opener opener) {
    for (int attempt = 1; ; attempt++) {
      Path live = generations.live();
      try {
        return open(live, own, opener);
      } catch (IOException e) {
        boolean swapped = e instanceof NoSuchFileException && !live.equals(generations.live());
        if (!swapped || attempt == ATTEMPTS) {
          throw new ArchiveException(
              live + " is damaged: " + e.getMessage() + "; run verify or build again", e);
        }
      }
    }
  }

  private static Snapshot open(Path live, AliasFile own, Opener opener) throws IOException {
    Beside<Papers> papers = Beside.begin(() -> Papers.read(live, own));
    DirectoryReader reader = index(live, opener, papers);
    try {
      IndexSearcher searcher = searcher(reader);
      Aliases aliases = papers.get().aliases();
      return new Snapshot(
          live,
          papers.get().manifest(),
          searcher,
          new QueryBitSetProducer(Schema.Level.ends()),
          opener.integrity(live, reader.getIndexCommit().getFileNames()),
          aliases,
          new NameIndex(searcher, aliases));
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** What is wrong with the manifest is told before what is wrong with the index. */
  private static DirectoryReader index(Path live, Opener opener, Beside<Papers> papers)
      throws IOException {
    try {
      return DirectoryReader.open(opener.files(live));
    } catch (IOException | RuntimeException e) {
      papers.get();
      throw e;
    }
  }

  static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new LiveSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    return searcher;
  }

  Records records() {
    return new Records(this);
  }

  /**
   * Ranks by the documents that were not removed: Lucene counts those that were too, until their
   * segments are merged, and what an archive went through would show in the order of its answers.
   */
  private static final class LiveSearcher extends IndexSearcher {
    private final Map<String, CollectionStatistics> fields = new ConcurrentHashMap<>();

    LiveSearcher(DirectoryReader reader) {
      super(reader);
    }

    @Override
    public TermStatistics termStatistics(Term term, int documents, long occurrences)
        throws IOException {
      int removed = 0;
      for (LeafReaderContext leaf : getLeafContexts()) {
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum found = live == null ? null : leaf.reader().postings(term, PostingsEnum.NONE);
        removed += found == null ? 0 : removed(found, live);
      }
      return super.termStatistics(term, Math.max(1, documents - removed), occurrences);
    }

    /** Known once a field: the mean length is taken for that of the documents that are left. */
    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
      CollectionStatistics known = fields.get(field);
      if (known != null) {
        return known;
      }
      CollectionStatistics all = super.collectionStatistics(field);
      if (all == null) {
        return null;
      }
      CollectionStatistics left = getIndexReader().hasDeletions() ? left(field, all) : all;
      fields.put(field, left);
      return left;
    }

    private CollectionStatistics left(String field, CollectionStatistics all) throws IOException {
      long left = Math.max(1, all.docCount() - removed(field));
      double share = (double) left / all.docCount();
      long postings = Math.max(left, Math.round(share * all.sumDocFreq()));
      long words = Math.max(postings, Math.round(share * all.sumTotalTermFreq()));
      long most = Math.max(left, getIndexReader().numDocs());
      return new CollectionStatistics(field, most, left, words, postings);
    }

    private int removed(String field) throws IOException {
      int removed = 0;
      for (LeafReaderContext leaf : getLeafContexts()) {
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues lengths = live == null ? null : leaf.reader().getNormValues(field);
        removed += lengths == null ? 0 : removed(lengths, live);
      }
      return removed;
    }

    private static int removed(DocIdSetIterator documents, Bits live) throws IOException {
      int removed = 0;
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        removed += live.get(doc) ? 0 : 1;
      }
      return removed;
    }
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
