package org.inquit.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Ids alone, one a line. */
final class IdsSheet<T> extends Sheet<T> {
  private final View<T> view;
  private final int column;

  IdsSheet(View<T> view, OutputStream out) {
    super(out);
    this.view = view;
    this.column = view.columns().indexOf("id");
  }

  @Override
  byte[] row(T result) {
    return view.cells(result).stream()
        .map(cells -> cells.get(column) + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
