package org.inquit.analysis;

/** Forms beside those that each part has, which stand at the positions of the parts. */
interface MoreForms {
  /** Takes up a name. */
  void read(char[] text, NameWords words, NameParts parts);

  /**
   * Writes the forms for a position of one part.
   *
   * @param matching whether it is the first one, where forms make a match
   */
  void write(int part, boolean matching, NameTokens tokens, NameParts parts);
}
