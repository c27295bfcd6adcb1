package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class IndexFilesTest {
  private static final int DOCUMENTS = 2000;

  @Test
  void whatIsStoredInSmallBlocksIsReadByLucene() throws IOException {
    try (Directory files = index(new IndexFiles.SmallBlocks())) {
      assertEquals(
          "Lucene104", SegmentInfos.readLatestCommit(files).info(0).info.getCodec().getName());
      assertHoldsAll(files);
    }
  }

  @Test
  void smallBlocksGoOnWhereAnIndexWasWrittenInLargeOnes() throws IOException {
    try (Directory files = index(lucene())) {
      try (IndexWriter index = new IndexWriter(files, config(new IndexFiles.SmallBlocks()))) {
        index.addDocument(document(DOCUMENTS));
        index.forceMerge(1);
      }
      assertEquals(1, SegmentInfos.readLatestCommit(files).size());
      assertHoldsAll(files);
    }
  }

  /** Smaller blocks know less of what was before: what they cost has a limit. */
  @Test
  void smallBlocksTakeLittleMoreRoom() throws IOException {
    try (Directory small = index(new IndexFiles.SmallBlocks());
        Directory large = index(lucene())) {
      double ratio = (double) size(small) / size(large);
      assertTrue(ratio > 1 && ratio < 1.3, "" + ratio);
    }
  }

  private static Codec lucene() {
    return new Lucene104Codec(Lucene104Codec.Mode.BEST_COMPRESSION);
  }

  private static IndexWriterConfig config(Codec codec) {
    return new IndexWriterConfig().setCodec(codec);
  }

  private static Directory index(Codec codec) throws IOException {
    Directory files = new ByteBuffersDirectory();
    try (IndexWriter index = new IndexWriter(files, config(codec))) {
      for (int i = 0; i < DOCUMENTS; i++) {
        index.addDocument(document(i));
      }
    }
    return files;
  }

  private static Document document(int number) {
    Fields to = new Fields();
    to.stored(Schema.STORED_BODY, body(number));
    return to.document();
  }

  /** Words that come back as those of a language do. */
  private static String body(int number) {
    Random random = new Random(number);
    StringBuilder body = new StringBuilder("Number " + number + ":");
    for (int word = 0; word < 200; word++) {
      body.append(' ').append(Integer.toString(1 + random.nextInt(1 + random.nextInt(40_000)), 36));
    }
    return body.toString();
  }

  private static long size(Directory files) throws IOException {
    long size = 0;
    for (String file : files.listAll()) {
      size += files.fileLength(file);
    }
    return size;
  }

  private static void assertHoldsAll(Directory files) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(files)) {
      StoredFields stored = reader.storedFields();
      for (int i = 0; i < reader.maxDoc(); i++) {
        assertEquals(body(i), stored.document(i).get(Schema.STORED_BODY.field()));
      }
      assertTrue(reader.maxDoc() >= DOCUMENTS);
    }
  }
}
