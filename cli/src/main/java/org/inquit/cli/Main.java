package org.inquit.cli;

/** The process around {@link Program}. */
public final class Main {
  private Main() {}

  public static void main(String[] words) {
    System.exit(new Program(Streams.ofProcess()).run(words));
  }
}
