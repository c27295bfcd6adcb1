package org.inquit.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/** How the Lucene index of a generation is written. */
final class IndexFiles {
  /** Marks the last document of a block; an index sort needs it. */
  private static final String PARENT = "parent";

  /**
   * From what size on, in megabytes, segments differ: what a rebuild changed is merged with its
   * like, and the large segments of the archive that it began with are left alone.
   */
  private static final double SMALL_SEGMENT = 1;

  private IndexFiles() {}

  /** Opens the index in {@code generation}, or makes one there. */
  static IndexWriter open(Path generation, BuildOptions options) throws IOException {
    SortField newestFirst =
        new SortField(Schema.PUBLISHED.dayField(), SortField.Type.LONG, true, Long.MIN_VALUE);
    Codec codec = new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION);
    IndexWriterConfig config =
        new IndexWriterConfig(Schema.analyzer())
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
            .setRAMBufferSizeMB(options.memoryMegabytes())
            .setCodec(codec)
            .setMergePolicy(new TieredMergePolicy().setFloorSegmentMB(SMALL_SEGMENT))
            .setParentField(PARENT)
            .setIndexSort(new Sort(newestFirst));
    if (options.reproducible()) {
      config.setCodec(new TimelessCodec(codec)).setMergeScheduler(new SerialMergeScheduler());
    }
    return new IndexWriter(FSDirectory.open(generation), config);
  }
}
