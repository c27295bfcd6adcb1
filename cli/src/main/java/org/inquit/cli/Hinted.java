package org.inquit.cli;

import java.util.List;
import org.inquit.search.Hint;

/** Tells why nothing was found, and what may have been meant. */
final class Hinted {
  private Hinted() {}

  static void tell(List<Hint> hints, Console console) {
    boolean blamed = false;
    for (Hint hint : hints) {
      if (hint.count() == 0 && (hints.size() > 1 || !hint.instead().isEmpty())) {
        blamed = true;
        console.tell(hint.part() + " finds nothing" + meant(hint.instead()));
      }
    }
    if (!blamed && hints.size() > 1) {
      hints.forEach(
          hint -> console.tell(hint.part() + " alone finds " + Counted.grouped(hint.count())));
    }
  }

  private static String meant(List<String> instead) {
    if (instead.isEmpty()) {
      return "";
    }
    return "; did you mean " + String.join(" or ", instead) + "?";
  }
}
