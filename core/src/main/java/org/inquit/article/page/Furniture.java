package org.inquit.article.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes of page furniture and the traits that count them. */
final class Furniture {
  private static final Map<String, Trait> TRAITS =
      Arrays.stream(Trait.values())
          .collect(Collectors.toMap(t -> t.name().toLowerCase(Locale.ROOT), Function.identity()));

  private Furniture() {}

  static Trait trait(String label) {
    return TRAITS.get(label);
  }
}
