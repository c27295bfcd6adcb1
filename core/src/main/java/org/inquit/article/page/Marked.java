package org.inquit.article.page;

import java.util.List;
import java.util.function.IntPredicate;

/** Measures what markup says of the lines of a page. */
final class Marked {
  /** The class of the headings of the first rank. */
  private static final int HEADING = 2;

  private Marked() {}

  static void measure(List<Line> lines, float[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      copy(lines.get(i).markup(), rows[i]);
    }
    IntPredicate title = i -> lines.get(i).markup().claimed().title();
    IntPredicate description = i -> lines.get(i).markup().claimed().description();
    IntPredicate heading = i -> lines.get(i).markup().tag() == HEADING;
    Landmarks.since(rows, title, Trait.SINCE_TITLE);
    Landmarks.until(rows, title, Trait.UNTIL_TITLE);
    Landmarks.since(rows, description, Trait.SINCE_DESCRIPTION);
    Landmarks.until(rows, description, Trait.UNTIL_DESCRIPTION);
    Landmarks.since(rows, heading, Trait.SINCE_HEADING);
    foreign(rows, heading, title);
  }

  private static void copy(Markup markup, float[] row) {
    row[Trait.LINKED.ordinal()] = markup.linked();
    row[Trait.TAG.ordinal()] = markup.tag();
    row[Trait.CONTINUES.ordinal()] = markup.continues() ? 1 : 0;
    Markup.Around around = markup.around();
    row[Trait.GOOD.ordinal()] = around.good();
    row[Trait.BAD.ordinal()] = around.bad();
    row[Trait.ARTICLE.ordinal()] = around.article() ? 1 : 0;
    row[Trait.CHROME.ordinal()] = around.chrome() ? 1 : 0;
    row[Trait.HIDDEN.ordinal()] = around.hidden() ? 1 : 0;
    Markup.Prose prose = markup.prose();
    row[Trait.SIBLINGS.ordinal()] = prose.siblings();
    row[Trait.HOLDER.ordinal()] = prose.holder();
    row[Trait.CLIMB.ordinal()] = prose.climb();
    row[Trait.HELD.ordinal()] = prose.article();
    row[Trait.PEER_LENGTH.ordinal()] = markup.peers().length();
    row[Trait.PEER_LINKED.ordinal()] = markup.peers().linked();
    row[Trait.STATED.ordinal()] = markup.claimed().body();
  }

  /** Counts headings since the title that are not the title. */
  private static void foreign(float[][] rows, IntPredicate heading, IntPredicate title) {
    boolean titled = false;
    int foreign = 0;
    for (int i = 0; i < rows.length; i++) {
      boolean is = title.test(i);
      titled |= is;
      foreign = is ? 0 : foreign + (titled && heading.test(i) ? 1 : 0);
      rows[i][Trait.FOREIGN.ordinal()] = foreign;
    }
  }
}
