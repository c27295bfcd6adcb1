package org.inquit.cli;

import org.inquit.search.KnownName;
import org.inquit.search.NameApart;

/**
 * A name of an archive beside the one that was typed.
 *
 * @param relation how far it agrees: a class of matches, "near", "apart", or empty of a completion
 * @param why what keeps it apart, else empty
 * @param articles how many name it, or -1 where nobody counted
 */
record NameLine(String name, String relation, String why, long statements, long articles) {
  static NameLine of(KnownName known, String otherwise) {
    String relation = known.match() == null ? otherwise : known.match().toString();
    return new NameLine(known.name(), relation, "", known.statements(), known.articles());
  }

  static NameLine of(NameApart apart) {
    return new NameLine(apart.name(), "apart", apart.why().toString(), apart.statements(), -1);
  }
}
