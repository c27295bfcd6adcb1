package org.inquit.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The records of files, directories, globs and standard input, in a sorted order. */
public final class Inputs implements AutoCloseable, Iterable<RawRecord> {
  private final List<String> names;
  private final Format format;
  private final InputStream standardInput;

  private Inputs(List<String> names, Format format, InputStream standardInput) {
    this.names = names;
    this.format = format;
    this.standardInput = standardInput;
  }

  /**
   * Opens what {@code names} name: files, directories (searched through), globs, and {@code -} for
   * {@code standardInput}. A name that leads nowhere becomes a record that reads as a rejection.
   */
  public static Inputs open(List<String> names, Format format, InputStream standardInput) {
    return new Inputs(List.copyOf(names), format, standardInput);
  }

  /** Single use; holds one record in memory at a time. */
  @Override
  public Iterator<RawRecord> iterator() {
    return names.stream().flatMap(this::records).iterator();
  }

  private Stream<RawRecord> records(String name) {
    if (format != Format.JSONL) {
      return Stream.of(new PlainFile(name));
    }
    try {
      InputStream bytes = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name));
      return JsonLines.records(
          name, new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Stream.of(new PlainFile(name));
    }
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
