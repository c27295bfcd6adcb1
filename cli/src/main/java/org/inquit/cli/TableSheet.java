package org.inquit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A table with a row of heads. */
final class TableSheet<T> extends Sheet<T> {
  private final Separated separated;
  private final View<T> view;

  TableSheet(Separated separated, View<T> view, OutputStream out) {
    super(out);
    this.separated = separated;
    this.view = view;
  }

  @Override
  void begin() throws IOException {
    text(separated.line(view.columns()));
  }

  @Override
  byte[] row(T result) {
    return view.cells(result).stream()
        .map(separated::line)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
