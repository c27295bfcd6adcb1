package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** How one kind of result looks in every format; safe to share between threads. */
interface View<T> {
  /** The heads of a table; the one named {@code id} is what the format ids prints. */
  List<String> columns();

  /** The rows of a table that a result makes, each as long as the columns; unknown is empty. */
  List<List<String>> cells(T result);

  /** The fields of a result's JSON object. */
  void json(T result, JsonGenerator json) throws IOException;

  /** What stands above all results for people, with its line feed; most often nothing. */
  default String heading() {
    return "";
  }

  /** What stands between two results for people; nothing where each is a line of a list. */
  default String between() {
    return "\n";
  }

  /** A result for people, with its last line feed. */
  String human(T result);
}
