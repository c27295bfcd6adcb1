package org.inquit.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/** Looks for damage in a generation: checksums, structure, and the manifest's counts. */
public final class Verification {
  private Verification() {}

  /** What is damaged, in words; empty where all is well. */
  public static List<String> of(Path generation) {
    List<String> damage = new ArrayList<>();
    try {
      // First of all: opening the index would make a directory where there is none.
      Manifest manifest = Generations.manifest(generation);
      check(generation, manifest, damage);
    } catch (ArchiveException e) {
      damage.add(e.getMessage());
    } catch (IOException | RuntimeException e) {
      damage.add(generation + " cannot be read: " + e.getMessage());
    }
    return damage;
  }

  private static void check(Path generation, Manifest manifest, List<String> damage)
      throws IOException {
    try (FSDirectory files = FSDirectory.open(generation)) {
      index(files, damage);
      if (damage.isEmpty()) {
        content(files, manifest, damage);
      }
    }
  }

  private static void index(FSDirectory files, List<String> damage) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(files);
        PrintStream out = new PrintStream(log, false, StandardCharsets.UTF_8)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      check.setInfoStream(out);
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        damage.add(
            "the index is damaged in %d of %d segments; build again or roll back"
                .formatted(status.numBadSegments, status.numSegments));
      }
    }
  }

  private static void content(FSDirectory files, Manifest manifest, List<String> damage)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(files)) {
      int articles = reader.docFreq(level(Schema.Level.ARTICLE));
      int statements = reader.docFreq(level(Schema.Level.STATEMENT));
      if (articles != manifest.articles() || statements != manifest.statements()) {
        damage.add(
            "the manifest counts %d articles and %d statements, the index %d and %d"
                .formatted(manifest.articles(), manifest.statements(), articles, statements));
      }
    }
  }

  private static Term level(Schema.Level level) {
    return new Term(Schema.LEVEL.field(), level.name());
  }
}
