package org.inquit.index;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a generation holds, written beside it as {@code manifest.json}.
 *
 * @param schema the layout's number; a reader refuses a newer one
 * @param generation the generation's name
 * @param created when it was built, ISO 8601, or {@code null}
 * @param articles how many articles
 * @param statements how many statements
 * @param fingerprint what the archive holds, as a digest that no order or thread count changes
 * @param inputs a digest of the bodies that went in, likewise without order
 * @param options how it was built
 */
public record Manifest(
    int schema,
    String generation,
    String created,
    long articles,
    long statements,
    String fingerprint,
    String inputs,
    Map<String, String> options) {
  /**
   * The layout that this version writes and reads. A change of fields, records or digests that an
   * older reader would misunderstand raises it; {@link StoredRecords} must go on reading what older
   * ones stored of an article.
   */
  public static final int SCHEMA = 3;

  public Manifest {
    Objects.requireNonNull(generation, "generation");
    Objects.requireNonNull(fingerprint, "fingerprint");
    options = Map.copyOf(new TreeMap<>(options));
  }
}
