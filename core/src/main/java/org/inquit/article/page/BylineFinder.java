package org.inquit.article.page;

import java.util.List;
import java.util.Locale;

/** Finds who wrote the article, in the lines around its headline and behind its body. */
final class BylineFinder {
  private static final List<String> OPENINGS =
      List.of("written by", "reported by", "reporting by", "story by", "words by", "by");
  private static final int LONGEST = 25;
  private static final int SHORT = 8;
  private static final int NEAR = 12;
  private static final int BEHIND = 4;

  private final Reading page;

  private BylineFinder(Reading page) {
    this.page = page;
  }

  /** The names, joined by commas, or {@code null}. */
  static String find(Reading page) {
    BylineFinder finder = new BylineFinder(page);
    List<String> names = finder.opened(page.from(), page.to());
    if (names.isEmpty()) {
      names = finder.alone();
    }
    int last = page.last;
    if (names.isEmpty() && last >= 0) {
      names = finder.opened(last, Math.min(page.lines.size(), last + BEHIND));
    }
    if (names.isEmpty() && last >= 0) {
      names = finder.described(Math.max(page.first, last - 2), last + BEHIND);
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** Lines that begin with "By". */
  private List<String> opened(int from, int to) {
    for (int i = from; i < to; i++) {
      if (i == page.title || page.rows[i][Trait.WORDS.ordinal()] > LONGEST) {
        continue;
      }
      String names = behindOpening(page.lines.get(i).text());
      if (names == null) {
        continue;
      }
      if (names.isEmpty() && i + 1 < to) {
        names = page.lines.get(i + 1).text();
      }
      List<String> listed = PersonNames.listed(clean(capitalized(names)));
      if (!listed.isEmpty()) {
        return listed;
      }
    }
    return List.of();
  }

  /** What follows "By", also glued to it, or {@code null}. */
  static String behindOpening(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String opening : OPENINGS) {
      int at = lower.startsWith(opening) ? 0 : inside(line, opening);
      if (at < 0) {
        continue;
      }
      int end = at + opening.length();
      boolean ends = end == line.length() || !Character.isLowerCase(line.charAt(end));
      if (ends) {
        return line.substring(end).replaceFirst("^[:\\s]+", "");
      }
    }
    return null;
  }

  /** Where {@code By} follows a bar, or a colon that it is glued to; else -1. */
  private static int inside(String line, String opening) {
    String capital = Character.toUpperCase(opening.charAt(0)) + opening.substring(1) + " ";
    int colon = line.indexOf(":" + capital);
    int bar = line.toLowerCase(Locale.ROOT).indexOf("| " + opening + " ");
    return colon >= 0 ? colon + 1 : bar >= 0 ? bar + 2 : -1;
  }

  /** The names before anything that is none: dates, handles, offices, bars. */
  static String clean(String names) {
    String text = undated(names);
    int end = 0;
    while (end < text.length() && "|@/•·–—(<>:".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    text = text.substring(0, end);
    int hyphen = text.indexOf(" - ");
    text = hyphen < 0 ? text : text.substring(0, hyphen);
    return text.replaceFirst("(?i)\\s+(published|updated|posted|last|on|for|in)\\b.*", "")
        .replaceFirst("[-.\\s]+$", "")
        .strip();
  }

  /** What begins with the first capital: {@code our correspondent Ann Lee}. */
  private static String capitalized(String names) {
    int at = 0;
    while (at < names.length() && Character.isLowerCase(names.charAt(at))) {
      int space = names.indexOf(' ', at);
      at = space < 0 ? names.length() : space + 1;
    }
    return at == names.length() ? names : names.substring(at);
  }

  /** The names before a date, also one that is glued to them. */
  private static String undated(String names) {
    long letters = Dates.cutFrom(Glue.loosen(names)).chars().filter(c -> c > ' ').count();
    int end = 0;
    while (end < names.length() && letters > 0) {
      letters -= names.charAt(end++) > ' ' ? 1 : 0;
    }
    return names.substring(0, end);
  }

  /** Names that stand alone between headline and body. */
  private List<String> alone() {
    int end = Math.min(page.first, page.lines.size());
    for (int i = Math.max(page.title + 1, end - NEAR); i < end; i++) {
      String text = clean(page.lines.get(i).text());
      List<String> names = PersonNames.listed(text);
      if (page.rows[i][Trait.WORDS.ordinal()] <= SHORT && isByline(text, names, i)) {
        return names;
      }
    }
    return List.of();
  }

  /** Whether the names are all that stands there, and known, or stand where bylines do. */
  private boolean isByline(String text, List<String> names, int i) {
    boolean only = !names.isEmpty() && text.endsWith(names.getLast());
    boolean placed = i == page.title + 1 || isDated(i - 1) || isDated(i + 1);
    return only && (placed || names.stream().anyMatch(PersonNames::isKnown));
  }

  private boolean isDated(int i) {
    return i > 0 && i < page.lines.size() && page.rows[i][Trait.NUMBERS.ordinal()] > 0.15;
  }

  /** {@code X is a reporter at}, or a signature below the body. */
  private List<String> described(int from, int to) {
    for (int i = from; i < Math.min(to, page.lines.size()); i++) {
      String text = page.lines.get(i).text();
      int is = text.indexOf(" is a");
      int writes = text.indexOf(" writes ");
      int end = is > 0 ? is : writes > 0 ? writes : text.length();
      String name = text.substring(0, end).strip();
      boolean says = end < text.length() && Bios.is(text);
      if (name.length() < 40 && PersonNames.isName(name) && (says || PersonNames.isKnown(name))) {
        return List.of(name);
      }
    }
    return List.of();
  }
}
