package org.inquit.article.page;

/**
 * What tells the lines of a page apart.
 *
 * @param first scores lines for the body by themselves and their neighbours
 * @param second scores them again by what the first found around them
 * @param titles scores lines as headlines once the body is known
 */
record Models(Forest first, Forest second, Forest titles) {
  /** The models for pages of plain text, {@code text}, or for web pages, {@code html}. */
  static Models load(String kind) {
    return new Models(
        Forest.load(kind + "-first.bin"),
        Forest.load(kind + "-second.bin"),
        Forest.load("title.bin"));
  }
}
