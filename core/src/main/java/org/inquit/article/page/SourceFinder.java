package org.inquit.article.page;

import java.util.List;

/** Finds the outlet: where a line names it, the headline's suffix, the dateline, the copyright. */
final class SourceFinder {
  private static final List<String> OPENINGS = List.of("original source:", "source:", "via:");
  private static final int LONGEST = 40;
  private static final int NEAR = 6;
  private static final int MASTHEAD = 4;

  private final Reading page;

  private SourceFinder(Reading page) {
    this.page = page;
  }

  /** The outlet, or {@code null}. */
  static String find(Reading page, String agency) {
    SourceFinder finder = new SourceFinder(page);
    String found = finder.named();
    found = found != null ? found : agency;
    found = found != null ? found : finder.header();
    found = found != null ? found : finder.masthead();
    found = found != null ? found : finder.copyright();
    return found != null ? found : finder.suffix();
  }

  private String named() {
    for (Line line : page.lines) {
      String name = Openings.behind(line.text(), OPENINGS);
      if (name != null && name.length() <= LONGEST) {
        return name.isEmpty() ? null : name;
      }
    }
    return null;
  }

  /** A short line between headline and body that is a name of an outlet. */
  private String header() {
    for (int i = page.title + 1; i < Math.min(page.first, page.title + 1 + NEAR); i++) {
      String text = page.lines.get(i).text().replaceFirst("^[|\\s]+", "");
      String name = text.split(" [/|] ", 2)[0];
      if (name.length() <= LONGEST && isOutlet(name, i)) {
        return name;
      }
    }
    return null;
  }

  /** A name of an outlet that opens the page, before any mark that sets a motto apart. */
  private String masthead() {
    for (int i = 0; i < Math.min(page.title, MASTHEAD); i++) {
      String name = page.lines.get(i).text().split("\\s+[|·»▪—–-]\\s+", 2)[0].strip();
      boolean words = name.indexOf(' ') > 0 && name.length() <= LONGEST;
      if (words && page.rows[i][Trait.FURNITURE.ordinal()] <= 0.6 && isMasthead(name)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isMasthead(String name) {
    return Capitals.all(name) && Outlets.is(name) && !Bios.is(name);
  }

  private boolean isOutlet(String name, int i) {
    boolean site = name.matches("[A-Za-z-]+(\\.[a-z]+)+");
    boolean single = name.matches("\\p{Lu}[\\p{L}]+") && isDated(i - 1);
    boolean furniture = page.rows[i][Trait.FURNITURE.ordinal()] > 0.6 || Bios.is(name);
    return site || !furniture && Capitals.all(name) && (single || Outlets.is(name));
  }

  private boolean isDated(int i) {
    return i >= 0 && page.rows[i][Trait.NUMBERS.ordinal()] > 0.15;
  }

  private String copyright() {
    for (int i = page.lines.size() - 1; i > page.first; i--) {
      String holder = Copyright.holder(page.lines.get(i).text());
      if (holder != null) {
        return holder;
      }
    }
    return null;
  }

  /** The site behind the headline in the line that repeats it. */
  private String suffix() {
    String headline = page.headline();
    for (Line line : page.lines) {
      if (headline != null && line.text().startsWith(headline + " ")) {
        String site = Suffix.site(line.text());
        if (site != null && Capitals.all(site)) {
          return site;
        }
      }
    }
    return null;
  }
}
