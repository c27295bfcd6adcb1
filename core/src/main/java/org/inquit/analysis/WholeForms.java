package org.inquit.analysis;

/** Forms of a whole name, which stand at the positions of its parts. */
interface WholeForms {
  /** Takes up a name. */
  void read(char[] text, NameWords words, NameParts parts);

  /** Writes the forms for the position of one part. */
  void write(int part, NameTokens tokens, NameParts parts);
}
