package org.inquit.article.page;

/** Finds the outlet: where a line names it, the headline's suffix, the dateline, the copyright. */
final class SourceFinder {
  private static final int LONGEST = 40;
  private static final int NEAR = 6;
  private static final int MASTHEAD = 4;
  private static final float FURNITURE = 0.6f;

  private final Reading page;
  private final Mentions mentions;

  private SourceFinder(Reading page) {
    this.page = page;
    this.mentions = new Mentions(page.lines);
  }

  /** The outlet, or {@code null}. */
  static String find(Reading page, String agency) {
    SourceFinder finder = new SourceFinder(page);
    String found = finder.named();
    found = found != null ? found : agency;
    found = found != null ? found : finder.header();
    found = found != null ? found : finder.masthead();
    found = found != null ? found : finder.copyright();
    found = found != null ? found : finder.suffix();
    return found == null ? null : finder.mentions.written(finder.whole(found));
  }

  private String named() {
    for (Line line : page.lines) {
      String name = Openings.behind(line, "source");
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

  /**
   * A name that opens the page: of an outlet by its words, or since the page speaks of it again.
   */
  private String masthead() {
    for (int i = 0; i < Math.min(page.title, MASTHEAD); i++) {
      String name = opening(i);
      boolean spoken = isName(name) && (Outlets.is(name) || mentions.again(name, i));
      if (page.rows[i][Trait.FURNITURE.ordinal()] <= FURNITURE && (spoken || isSite(name))) {
        return name;
      }
    }
    return null;
  }

  /** What stands before any mark that sets a motto apart. */
  private String opening(int i) {
    return page.lines.get(i).text().split("\\s+[|·»▪—–-]\\s+", 2)[0].strip();
  }

  private static boolean isName(String name) {
    return name.indexOf(' ') > 0
        && name.length() <= LONGEST
        && Capitals.all(name)
        && name.chars().noneMatch(Character::isDigit)
        && !Bios.is(name)
        && !PersonNames.isKnown(name);
  }

  private boolean isOutlet(String name, int i) {
    boolean single = name.matches("\\p{Lu}[\\p{L}]+") && isDated(i - 1);
    boolean furniture = page.rows[i][Trait.FURNITURE.ordinal()] > FURNITURE || Bios.is(name);
    return isSite(name) || !furniture && Capitals.all(name) && (single || Outlets.is(name));
  }

  private static boolean isSite(String name) {
    return name.matches("[A-Za-z-]+(\\.[a-z]+)+");
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

  /** The masthead that {@code initials} stand for, else themselves. */
  private String whole(String initials) {
    for (int i = 0; i < Math.min(page.first, page.lines.size()); i++) {
      String name = opening(i);
      if (Capitals.all(name) && Mentions.initials(name).equals(initials)) {
        return name;
      }
    }
    return initials;
  }
}
