package org.inquit.name;

/** Folds the spellings of one sound in transliterated names onto one. */
public final class Spelling {
  private Spelling() {}

  /** What is left of {@code plain} letters when all that spellings of a name differ in is gone. */
  public static String skeleton(String plain) {
    char[] out = plain.toCharArray();
    return new String(out, 0, Skeleton.fold(out, out.length));
  }
}
