package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class TimelessCodecTest {
  private static final Sort SORT =
      new Sort(new SortField(Schema.ORDINAL.field(), SortField.Type.LONG));

  @Test
  void leavesOutWhenAndWhereASegmentWasWritten() throws IOException {
    try (Directory timed = index(Codec.getDefault());
        Directory timeless = index(new TimelessCodec(Codec.getDefault()))) {
      assertTrue(segment(timed).info.getDiagnostics().containsKey("timestamp"));
      assertEquals(Map.of(), segment(timeless).info.getDiagnostics());
    }
  }

  @Test
  void keepsAllElseOfASegment() throws IOException {
    try (Directory timed = index(Codec.getDefault());
        Directory timeless = index(new TimelessCodec(Codec.getDefault()))) {
      SegmentCommitInfo kept = segment(timeless);
      SegmentCommitInfo other = segment(timed);
      assertEquals(other.info.maxDoc(), kept.info.maxDoc());
      assertEquals(other.info.getCodec().getName(), kept.info.getCodec().getName());
      assertEquals(other.info.getIndexSort(), kept.info.getIndexSort());
      assertEquals(other.info.getUseCompoundFile(), kept.info.getUseCompoundFile());
      assertEquals(other.info.getHasBlocks(), kept.info.getHasBlocks());
      assertEquals(other.info.getVersion(), kept.info.getVersion());
      assertEquals(other.info.files(), kept.info.files());
      assertFalse(kept.info.files().isEmpty());
    }
  }

  @Test
  void isReadByTheOtherCodec() throws IOException {
    try (Directory timeless = index(new TimelessCodec(Codec.getDefault()));
        DirectoryReader reader = DirectoryReader.open(timeless)) {
      assertEquals(3, reader.numDocs());
      assertEquals(1, reader.docFreq(new Term("article", "n2")));
    }
  }

  /** Three documents in one segment, in the order that the sort gives. */
  private static Directory index(Codec codec) throws IOException {
    Directory files = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(Schema.analyzer());
    try (IndexWriter index = new IndexWriter(files, config.setCodec(codec).setIndexSort(SORT))) {
      for (int i = 2; i >= 0; i--) {
        Fields to = new Fields();
        to.token(Schema.ARTICLE, "n" + i);
        to.number(Schema.ORDINAL, i);
        index.addDocument(to.document());
      }
    }
    return files;
  }

  private static SegmentCommitInfo segment(Directory files) throws IOException {
    SegmentInfos segments = SegmentInfos.readLatestCommit(files);
    assertEquals(1, segments.size());
    return segments.info(0);
  }
}
