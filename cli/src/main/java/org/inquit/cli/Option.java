package org.inquit.cli;

import java.util.Comparator;
import java.util.List;

/**
 * An option that a command declares.
 *
 * @param label what its value is called, or {@code null} where it takes none
 * @param repeats whether it may be given more than once
 */
record Option(
    List<String> names, String label, String description, boolean required, boolean repeats) {
  Option {
    if (names.isEmpty() || !names.stream().allMatch(name -> name.startsWith("-"))) {
      throw new IllegalArgumentException("an option's names begin with a dash: " + names);
    }
    if (label == null && (required || repeats)) {
      throw new IllegalArgumentException(names + " takes no value");
    }
    names = List.copyOf(names);
  }

  boolean takesValue() {
    return label != null;
  }

  String longestName() {
    return names.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
  }
}
