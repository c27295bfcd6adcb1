package org.inquit.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.Lucene90StoredFieldsFormat;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;

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
    Codec codec = new SmallBlocks();
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
    return new IndexWriter(new SparinglyMapped(generation), config);
  }

  /**
   * Lucene's codec, but what is stored is compressed in smaller blocks: to show a hit, one block is
   * read. Any reader of Lucene's codec reads it.
   */
  static final class SmallBlocks extends FilterCodec {
    /** Holds ten blocks. Lucene's is twelve times as large: a quarter less to keep. */
    private static final int CHUNK = 40 << 10;

    private static final int MOST_DOCUMENTS = 4096;
    private static final int CHUNKS_TOGETHER = 10;
    private static final String FORMAT = "Lucene90StoredFieldsHighData";

    private final StoredFieldsFormat blocks =
        new Lucene90CompressingStoredFieldsFormat(
            FORMAT,
            Lucene90StoredFieldsFormat.BEST_COMPRESSION_MODE,
            CHUNK,
            MOST_DOCUMENTS,
            CHUNKS_TOGETHER);

    SmallBlocks() {
      this(new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION));
    }

    private SmallBlocks(Codec lucene) {
      super(lucene.getName(), lucene);
    }

    @Override
    public StoredFieldsFormat storedFieldsFormat() {
      StoredFieldsFormat format = delegate.storedFieldsFormat();
      return new StoredFieldsFormat() {
        @Override
        public StoredFieldsReader fieldsReader(
            Directory dir, SegmentInfo segment, FieldInfos fields, IOContext context)
            throws IOException {
          return format.fieldsReader(dir, segment, fields, context);
        }

        @Override
        public StoredFieldsWriter fieldsWriter(
            Directory dir, SegmentInfo segment, IOContext context) throws IOException {
          segment.putAttribute(
              Lucene90StoredFieldsFormat.MODE_KEY, Lucene104Codec.Mode.BEST_COMPRESSION.name());
          return blocks.fieldsWriter(dir, segment, context);
        }
      };
    }
  }

  /**
   * Maps small files alone: pages of a large one that are mapped count as the process's memory, and
   * while an index is written they are gone through once.
   */
  private static final class SparinglyMapped extends FilterDirectory {
    private static final long SMALL = 16L << 20;

    private final Directory unmapped;

    SparinglyMapped(Path index) throws IOException {
      super(FSDirectory.open(index));
      unmapped = new NIOFSDirectory(index);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
      Directory files = fileLength(name) < SMALL ? in : unmapped;
      return files.openInput(name, context);
    }

    @Override
    public void close() throws IOException {
      IOUtils.close(unmapped, in);
    }
  }
}
