package org.inquit.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/** How the Lucene index of a generation is written. */
final class IndexFiles {
  /** Marks the last document of a block; an index sort needs it. */
  private static final String PARENT = "parent";

  private IndexFiles() {}

  static IndexWriter create(Path generation, BuildOptions options) throws IOException {
    SortField newestFirst =
        new SortField(Schema.PUBLISHED.dayField(), SortField.Type.LONG, true, Long.MIN_VALUE);
    IndexWriterConfig config =
        new IndexWriterConfig(Schema.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setRAMBufferSizeMB(options.memoryMegabytes())
            .setCodec(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION))
            .setParentField(PARENT)
            .setIndexSort(new Sort(newestFirst));
    return new IndexWriter(FSDirectory.open(generation), config);
  }
}
