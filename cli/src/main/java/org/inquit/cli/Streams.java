package org.inquit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * All that a run touches besides files.
 *
 * @param in standard input
 * @param out for data alone
 * @param err for progress, warnings and summaries
 * @param terminal which of them a person looks at
 * @param environment variables by name
 */
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Terminal terminal,
    Map<String, String> environment) {
  public Streams {
    environment = Map.copyOf(environment);
  }

  static Streams ofProcess() {
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.ofProcess(),
        System.getenv());
  }
}
