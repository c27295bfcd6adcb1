package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrityTest {
  @TempDir Path folder;

  /** An index with a file for each part of it. */
  @BeforeEach
  void write() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig().setUseCompoundFile(false);
    try (FSDirectory files = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(files, config)) {
      for (int i = 0; i < 300; i++) {
        Document document = new Document();
        document.add(new TextField("words", "pier " + i + " berth".repeat(i % 7), Field.Store.NO));
        document.add(new NumericDocValuesField("day", i * 31L));
        document.add(new IntPoint("day", i * 31));
        document.add(new StoredField("body", "pier " + i));
        writer.addDocument(document);
      }
    }
  }

  @Test
  void isAssuredOfWhatIsWhole() throws IOException {
    open(
        integrity -> {
          assertDoesNotThrow(integrity::assure);
          assertDoesNotThrow(integrity::assureAll);
        });
  }

  /** Lists of words and their dictionary, values, norms, points. */
  @ParameterizedTest
  @ValueSource(strings = {".doc", ".pos", ".tim", ".dvd", ".nvd", ".kdd"})
  void tellsDamageOfWhatQuestionsGoThrough(String part) throws IOException {
    damage(part);
    open(
        integrity -> {
          ArchiveException e = assertThrows(ArchiveException.class, integrity::assure);
          assertTrue(e.getMessage().startsWith(folder + " is damaged: "), e::getMessage);
          assertTrue(e.getMessage().endsWith("; run verify"), e::getMessage);
          assertEquals(
              e.getMessage(),
              assertThrows(ArchiveException.class, integrity::assureAll).getMessage());
        });
  }

  /** What is stored is compared with its digest when it is read. */
  @Test
  void leavesOutWhatIsStored() throws IOException {
    damage(".fdt");
    open(integrity -> assertDoesNotThrow(integrity::assureAll));
  }

  @Test
  void tellsNothingOfAGenerationThatWasRemoved() throws IOException {
    open(
        integrity -> {
          integrity.end();
          Collection<String> gone = List.of("_0.doc");
          assertDoesNotThrow(() -> Integrity.of(folder.resolve("gone"), gone).assureAll());
        });
  }

  @Test
  void tellsWhatWasCutOff() throws IOException {
    Path file = file(".doc");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, 3));
    assertThrows(
        ArchiveException.class,
        () -> Integrity.of(folder, List.of(file.getFileName().toString())).assure());
  }

  /** What nobody waits for is told where a question fails. */
  @Test
  void comparesALargeIndexForOneQuestionOnlyWhenItIsToldTo() throws IOException {
    damage(".doc");
    Path large = folder.resolve("large");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((256L << 20) + 1);
    }
    Integrity integrity = Integrity.forOne(folder, List.of(file(".doc").getFileName().toString()));
    assertDoesNotThrow(integrity::assure);
    integrity.end();
    assertThrows(ArchiveException.class, integrity::assureAll);
    assertThrows(ArchiveException.class, integrity::assure);
  }

  @Test
  void tellsWhoIsInterrupted() throws IOException {
    open(
        integrity -> {
          integrity.end();
          Thread.currentThread().interrupt();
          assertDoesNotThrow(integrity::assureAll);
          assertTrue(Thread.interrupted(), "the caller must know");
        });
  }

  private interface Check {
    void on(Integrity integrity) throws IOException;
  }

  private void open(Check check) throws IOException {
    try (FSDirectory files = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(files)) {
      Collection<String> names = reader.getIndexCommit().getFileNames();
      for (Integrity integrity :
          List.of(Integrity.of(folder, names), Integrity.forOne(folder, names))) {
        check.on(integrity);
        integrity.end();
      }
    }
  }

  private void damage(String part) throws IOException {
    Path file = file(part);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 20] ^= 1;
    Files.write(file, bytes);
  }

  private Path file(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(part)).findFirst().orElseThrow();
    }
  }
}
