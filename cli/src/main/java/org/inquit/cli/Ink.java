package org.inquit.cli;

/** The marks that a terminal understands, or none. */
enum Ink {
  PLAIN,
  COLOR;

  /** The words that answer the question. */
  String match(String text) {
    return set("1;31", text);
  }

  /** The name a reader looks for. */
  String name(String text) {
    return set("1", text);
  }

  /** What matters less. */
  String faint(String text) {
    return set("2", text);
  }

  private String set(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
