package org.inquit.analysis;

/** Forms beside those that each part has, which stand at the positions of the parts. */
interface MoreForms {
  /** Takes up a name. */
  void read(char[] text, NameWords words, NameParts parts);

  /** Writes the forms of one part, which make a match; the place is open. */
  void write(int part, NameTokens tokens, NameParts parts);
}
