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
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/** Looks for damage in a generation: checksums, structure, and what the manifest says of it. */
public final class Verification {
  private final Path generation;
  private final List<String> damage = new ArrayList<>();

  private Verification(Path generation) {
    this.generation = generation;
  }

  /** What is damaged, in words; empty where all is well. */
  public static List<String> of(Path generation) {
    return new Verification(generation).run(reader -> {});
  }

  /**
   * The same, having read every record too.
   *
   * @param sample how many articles are understood anew and compared
   */
  public static List<String> deep(Path generation, int sample) {
    Verification verification = new Verification(generation);
    return verification.run(
        reader -> new DeepVerification(reader, verification.damage).run(sample));
  }

  private interface More {
    void look(DirectoryReader reader) throws IOException;
  }

  private List<String> run(More more) {
    try {
      // First of all: opening the index would make a directory where there is none.
      Manifest manifest = Generations.manifest(generation);
      check(manifest, more);
    } catch (ArchiveException e) {
      damage.add(e.getMessage());
    } catch (IOException | RuntimeException e) {
      damage.add(generation + " cannot be read: " + e.getMessage());
    }
    return damage;
  }

  private void check(Manifest manifest, More more) throws IOException {
    // Nobody writes a generation that is finished, and where it lies nothing may be writable.
    try (FSDirectory files = FSDirectory.open(generation, NoLockFactory.INSTANCE)) {
      index(files);
      if (!damage.isEmpty()) {
        return;
      }
      try (DirectoryReader reader = DirectoryReader.open(files)) {
        content(Census.of(reader), manifest);
        more.look(reader);
      }
    }
  }

  private void index(FSDirectory files) throws IOException {
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

  private void content(Census census, Manifest manifest) {
    if (census.articles() != manifest.articles() || census.statements() != manifest.statements()) {
      damage.add(
          "the manifest counts %d articles and %d statements, the index %d and %d"
              .formatted(
                  manifest.articles(),
                  manifest.statements(),
                  census.articles(),
                  census.statements()));
    } else if (!census.fingerprint().equals(manifest.fingerprint())
        || !census.inputs().equals(manifest.inputs())) {
      damage.add("the index holds other articles than the manifest's fingerprint says");
    }
  }
}
