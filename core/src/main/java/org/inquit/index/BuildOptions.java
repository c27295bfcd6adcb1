package org.inquit.index;

/**
 * How an archive is built.
 *
 * @param threads how many threads read and extract; at least 1
 * @param memoryMegabytes how much is gathered in memory before it is written; at least 8
 * @param keep how many generations stay, the live one included; at least 1
 * @param stage whether the new generation waits for {@code publish} instead of going live
 */
public record BuildOptions(int threads, int memoryMegabytes, int keep, boolean stage) {
  public BuildOptions {
    if (threads < 1 || memoryMegabytes < 8 || keep < 1) {
      throw new IllegalArgumentException(
          "threads and keep must be at least 1, memory at least 8 MB");
    }
  }

  /** All processors, 64 MB, two generations, live at the good end. */
  public static BuildOptions defaults() {
    return new BuildOptions(Runtime.getRuntime().availableProcessors(), 64, 2, false);
  }

  public BuildOptions withThreads(int number) {
    return new BuildOptions(number, memoryMegabytes, keep, stage);
  }

  public BuildOptions withMemory(int megabytes) {
    return new BuildOptions(threads, megabytes, keep, stage);
  }

  public BuildOptions withKeep(int generations) {
    return new BuildOptions(threads, memoryMegabytes, generations, stage);
  }

  public BuildOptions withStage(boolean waits) {
    return new BuildOptions(threads, memoryMegabytes, keep, waits);
  }
}
