package org.inquit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a run reads and writes.
 *
 * @param in standard input
 * @param out for data alone
 * @param err for progress, warnings and summaries
 */
public record Streams(InputStream in, OutputStream out, OutputStream err) {
  static Streams ofProcess() {
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err));
  }
}
