package org.inquit.name;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Legal forms of companies: "Inc.", "GmbH", "S.A.". */
public final class LegalForms {
  private static final Map<String, String> FORMS = Collections.unmodifiableMap(forms());

  private static final Set<String> LEADING = Resource.words("leading-legal-forms.txt");

  private LegalForms() {}

  /** The common spelling of a legal form, "corp" of "Corporation"; empty when it is none. */
  public static Optional<String> of(String word) {
    return Optional.ofNullable(FORMS.get(Letters.plain(word)));
  }

  /** Forms that stand before a name too, "OOO", in plain letters. */
  public static Set<String> leading() {
    return LEADING;
  }

  /** Every spelling of every legal form, in plain letters. */
  public static Set<String> words() {
    return FORMS.keySet();
  }

  private static Map<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (String line : Resource.lines("legal-forms.txt")) {
      String[] spellings = line.split(" +");
      for (String spelling : spellings) {
        forms.putIfAbsent(Letters.plain(spelling), spellings[0]);
      }
    }
    return forms;
  }
}
