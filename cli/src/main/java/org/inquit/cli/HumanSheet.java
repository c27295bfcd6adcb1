package org.inquit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Results for people, between them what their view says. */
final class HumanSheet<T> extends Sheet<T> {
  private final View<T> view;
  private boolean begun;

  HumanSheet(View<T> view, OutputStream out) {
    super(out);
    this.view = view;
  }

  @Override
  void begin() throws IOException {
    text(view.heading());
  }

  @Override
  byte[] row(T result) {
    return view.human(result).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  void write(byte[] row) throws IOException {
    if (begun) {
      text(view.between());
    }
    begun = true;
    super.write(row);
  }
}
