package org.inquit.analysis;

/** Decides which words of a name are parts that a query must find. */
interface PartChooser {
  /** Fills {@code parts} from {@code words}: at least one where there is a word. */
  void choose(NameWords words, NameParts parts);
}
