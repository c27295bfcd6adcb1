package org.inquit.search.query;

import java.io.IOException;
import java.util.List;

/** The names in an archive, and what else they are called. */
public interface Names {
  /**
   * The names of the archive that {@code text} may mean, the surest first.
   *
   * @param exact whether the spelling must be the same
   */
  List<FoundName> find(QueryField field, String text, boolean exact) throws IOException;

  /**
   * Other names for what {@code text} names, as they may be printed; empty where it names nothing.
   */
  List<String> aliases(String text);
}
