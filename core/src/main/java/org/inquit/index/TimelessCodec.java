package org.inquit.index;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * A codec that leaves out of the index when and on what machine it was written; any reader of the
 * other codec reads it.
 */
final class TimelessCodec extends FilterCodec {
  /**
   * Lets segments have the same ids in every run: Lucene takes them from a seed that it reads when
   * its first class is used, so this holds only in a process that has not used it yet.
   */
  static void fixIds() {
    System.setProperty("tests.seed", "1");
  }

  TimelessCodec(Codec other) {
    super(other.getName(), other);
  }

  @Override
  public SegmentInfoFormat segmentInfoFormat() {
    SegmentInfoFormat format = delegate.segmentInfoFormat();
    return new SegmentInfoFormat() {
      @Override
      public SegmentInfo read(Directory dir, String name, byte[] id, IOContext context)
          throws IOException {
        return format.read(dir, name, id, context);
      }

      @Override
      public void write(Directory dir, SegmentInfo info, IOContext context) throws IOException {
        SegmentInfo timeless =
            new SegmentInfo(
                info.dir,
                info.getVersion(),
                info.getMinVersion(),
                info.name,
                info.maxDoc(),
                info.getUseCompoundFile(),
                info.getHasBlocks(),
                info.getCodec(),
                Map.of(),
                info.getId(),
                info.getAttributes(),
                info.getIndexSort());
        timeless.setFiles(info.files());
        format.write(dir, timeless, context);
        info.addFile(IndexFileNames.segmentFileName(info.name, "", "si"));
      }
    };
  }
}
