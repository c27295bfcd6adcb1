package org.inquit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what nearly everybody types, whole names of options with a value behind a space or a long
 * one's behind an equals sign, without the library that understands the rest: it takes longer to
 * load than a question to answer.
 */
final class PlainWords {
  private final Signature signature;
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private boolean apart;

  private PlainWords(Signature signature) {
    this.signature = signature;
  }

  /**
   * Reads what was typed behind a command.
   *
   * @return {@code null} where it is not plain, faulty, or asks for help
   */
  static Given read(Signature signature, String... typed) {
    PlainWords plain = new PlainWords(signature);
    for (int next = 0; next < typed.length; ) {
      int taken = plain.take(typed, next);
      if (taken == 0) {
        return null;
      }
      next += taken;
    }
    return plain.complete() ? new Given(plain.values, plain.words) : null;
  }

  /** Takes what stands at {@code at}; returns how many words that were, none where unsure. */
  private int take(String[] typed, int at) {
    String word = typed[at];
    if (!word.startsWith("-")) {
      return word(word) ? 1 : 0;
    }
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    if (equals > 0) {
      return value(signature.option(word.substring(0, equals)), word.substring(equals + 1), 1);
    }
    Option option = signature.option(word);
    if (option != null && !option.takesValue()) {
      return keep(option, List.of()) ? 1 : 0;
    }
    return at + 1 < typed.length ? value(option, typed[at + 1], 2) : 0;
  }

  /** Words that must be several stand side by side. */
  private boolean word(String word) {
    Words declared = signature.words();
    if (declared == null || isMarked(word) || (apart && declared.least() > 1)) {
      return false;
    }
    return words.add(word);
  }

  private int value(Option option, String value, int taken) {
    boolean plain = option != null && option.takesValue() && !isMarked(value);
    return plain && keep(option, List.of(value)) ? taken : 0;
  }

  /** Whether a word may mean something else: an option, a file of options, or nothing at all. */
  private static boolean isMarked(String word) {
    return word.isEmpty() || word.startsWith("-") || word.startsWith("@");
  }

  private boolean keep(Option option, List<String> value) {
    List<String> before = values.get(option.names().getFirst());
    if (option.names().contains("--help") || (before != null && !option.repeats())) {
      return false;
    }
    apart = !words.isEmpty();
    List<String> all = new ArrayList<>(before == null ? List.of() : before);
    all.addAll(value);
    option.names().forEach(name -> values.put(name, all));
    return true;
  }

  private boolean complete() {
    for (Option option : signature.options()) {
      if (option.required() && !values.containsKey(option.names().getFirst())) {
        return false;
      }
    }
    Words declared = signature.words();
    int least = declared == null ? 0 : declared.least();
    int most = declared == null ? 0 : declared.most();
    return least <= words.size() && words.size() <= most;
  }
}
