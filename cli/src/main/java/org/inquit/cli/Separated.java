package org.inquit.cli;

import java.util.List;
import java.util.stream.Collectors;

/** How a row of cells becomes a line. */
enum Separated {
  /** RFC 4180, with a bare line feed: a cell with a comma, a quote or a line break is quoted. */
  CSV(",") {
    @Override
    String cell(String value) {
      boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
  },
  /** One line a row whatever a cell holds: tabs and line breaks become blanks. */
  TSV("\t") {
    @Override
    String cell(String value) {
      return value.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
  };

  private final String separator;

  Separated(String separator) {
    this.separator = separator;
  }

  abstract String cell(String value);

  String line(List<String> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(separator, "", "\n"));
  }
}
