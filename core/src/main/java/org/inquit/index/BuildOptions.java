package org.inquit.index;

import java.util.Objects;

/**
 * How an archive is built.
 *
 * @param threads how many threads read and extract; at least 1
 * @param memoryMegabytes how much is gathered in memory before it is written; at least 8
 * @param keep how many generations stay, the live one included; at least 1
 * @param stage whether the new generation waits for {@code publish} instead of going live
 * @param base what is taken over from the live generation
 * @param reproducible whether two builds of the same records write the same bytes, each in a
 *     process of its own; takes over nothing
 */
public record BuildOptions(
    int threads, int memoryMegabytes, int keep, boolean stage, Base base, boolean reproducible) {
  /** The least memory, in megabytes. */
  public static final int LEAST_MEMORY = 8;

  public BuildOptions {
    if (threads < 1 || memoryMegabytes < LEAST_MEMORY || keep < 1) {
      throw new IllegalArgumentException(
          "threads and keep must be at least 1, memory at least 8 MB");
    }
    Objects.requireNonNull(base, "base");
    if (reproducible && base != Base.NONE) {
      throw new IllegalArgumentException("a reproducible build takes over nothing");
    }
  }

  /** All processors, 128 MB, two generations, live at the good end, everything read anew. */
  public static BuildOptions defaults() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new BuildOptions(processors, 128, 2, false, Base.NONE, false);
  }

  public BuildOptions withThreads(int number) {
    return new BuildOptions(number, memoryMegabytes, keep, stage, base, reproducible);
  }

  public BuildOptions withMemory(int megabytes) {
    return new BuildOptions(threads, megabytes, keep, stage, base, reproducible);
  }

  public BuildOptions withKeep(int generations) {
    return new BuildOptions(threads, memoryMegabytes, generations, stage, base, reproducible);
  }

  public BuildOptions withStage(boolean waits) {
    return new BuildOptions(threads, memoryMegabytes, keep, waits, base, reproducible);
  }

  public BuildOptions withBase(Base takenOver) {
    return new BuildOptions(threads, memoryMegabytes, keep, stage, takenOver, reproducible);
  }

  public BuildOptions withReproducible(boolean sameBytes) {
    return new BuildOptions(threads, memoryMegabytes, keep, stage, base, sameBytes);
  }
}
