package org.inquit.article;

import java.io.IOException;

/** An input that holds more than is believed. */
final class TooLong extends IOException {
  private static final long serialVersionUID = 1;

  TooLong(String message) {
    super(message);
  }
}
