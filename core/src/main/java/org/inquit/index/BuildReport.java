package org.inquit.index;

/**
 * What a build did with every record it was given.
 *
 * @param manifest of the generation that was written, or {@code null} where none was
 * @param live whether it answers questions now, or waits for {@code publish}
 * @param records how many there were: the sum of the five that follow
 * @param indexed records that became articles of the archive
 * @param unchanged records whose article was taken over as it was
 * @param empty records without text
 * @param duplicates records whose article is in the archive already
 * @param rejected records that could not be read
 */
public record BuildReport(
    Manifest manifest,
    boolean live,
    long records,
    long indexed,
    long unchanged,
    long empty,
    long duplicates,
    long rejected) {
  public BuildReport {
    if (records != indexed + unchanged + empty + duplicates + rejected) {
      throw new IllegalArgumentException("records that are not accounted for");
    }
  }

  /** Whether every record went in, or was there already. */
  public boolean complete() {
    return rejected == 0 && empty == 0;
  }
}
