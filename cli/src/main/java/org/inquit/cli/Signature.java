package org.inquit.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The options and words that a command takes, in the order in which its help shows them. */
final class Signature {
  private final List<Option> options = new ArrayList<>();
  private Words words;

  /** What {@code command} declares, and {@code --help}. */
  static Signature of(Command command) {
    Signature signature = new Signature();
    command.declare(signature);
    return signature.add(Options.help());
  }

  Signature add(Option option) {
    options.add(option);
    return this;
  }

  /**
   * Says what words may stand beside the options.
   *
   * @throws IllegalStateException where that was said before
   */
  Signature add(Words words) {
    if (this.words != null) {
      throw new IllegalStateException("words are declared twice: " + this.words);
    }
    this.words = words;
    return this;
  }

  List<Option> options() {
    return Collections.unmodifiableList(options);
  }

  /** The words beside the options, or {@code null} where there must be none. */
  Words words() {
    return words;
  }

  /** The option with this name, or {@code null}. */
  Option option(String name) {
    for (Option option : options) {
      if (option.names().contains(name)) {
        return option;
      }
    }
    return null;
  }
}
