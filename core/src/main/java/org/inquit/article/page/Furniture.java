package org.inquit.article.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inquit.text.Lexicon;

/** The phrases of page furniture, their classes, and the traits that count them. */
final class Furniture {
  static final Lexicon PHRASES = Lexicon.load(Furniture.class, "page-furniture.txt");

  private static final Map<String, Trait> TRAITS =
      Arrays.stream(Trait.values())
          .collect(Collectors.toMap(t -> t.name().toLowerCase(Locale.ROOT), Function.identity()));

  private Furniture() {}

  static Trait trait(String label) {
    return TRAITS.get(label);
  }
}
