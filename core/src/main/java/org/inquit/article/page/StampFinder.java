package org.inquit.article.page;

import org.inquit.date.DateAnchors;
import org.inquit.date.DateAnchors.Order;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.Precision;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/**
 * Finds the publication date among the lines around the headline.
 *
 * <p>A portal's clock, a date of an update, of a comment or of a copyright is none.
 */
final class StampFinder {
  private static final DateFinder DATES = new DateFinder();
  private static final Lexicon WORDS = Lexicon.load(StampFinder.class, "stamp-words.txt");
  private static final Lexicon WEEKDAYS = Lexicon.load(StampFinder.class, "weekdays.txt");
  private static final int LONGEST = 40;
  private static final int SHORT = 16;
  private static final int BELOW = 20;
  private static final int BEHIND = 6;
  private static final int NEAR_HOUR = 16;
  private static final double UPDATE = -2.4;

  private final Reading page;
  private Stamp best;
  private double bestScore = 0;

  private StampFinder(Reading page) {
    this.page = page;
  }

  /** The publication date, or {@code null}. */
  static Stamp find(Reading page) {
    StampFinder finder = new StampFinder(page);
    for (int i = 0; i < page.lines.size(); i++) {
      finder.look(i);
    }
    return finder.best;
  }

  private void look(int i) {
    double near = nearness(i);
    if (near == 0 || page.rows[i][Trait.NUMBERS.ordinal()] == 0) {
      return;
    }
    if (!Dates.mayHoldDay(page.lines.get(i).text())) {
      return;
    }
    String text = Glue.loosen(page.lines.get(i).text());
    float words = page.rows[i][Trait.WORDS.ordinal()];
    boolean prose = page.body[i] && (words > SHORT || page.rows[i][Trait.SENTENCES.ordinal()] > 0);
    if (!prose && words > LONGEST) {
      return;
    }
    for (DateExpression date : DATES.find(text, order(text))) {
      if (isDay(date) && (!prose || date.span().start() == 0)) {
        weigh(i, text, date, near);
      }
    }
  }

  /** Who writes AM and PM writes the month first. */
  private static DateAnchors order(String text) {
    boolean american = text.contains(" AM") || text.contains(" PM");
    return american ? new DateAnchors(null, Order.MONTH_FIRST) : DateAnchors.NONE;
  }

  private static boolean isDay(DateExpression date) {
    return date.date() != null
        && !date.relative()
        && date.date().precision() == Precision.DAY
        && date.date().first().getYear() > 1900;
  }

  private void weigh(int i, String text, DateExpression date, double near) {
    double word = word(i, text.substring(0, date.span().start()));
    boolean update = word <= UPDATE;
    boolean none = update && !tellsHour(text, date.span().end());
    if (!none && near + word > bestScore) {
      bestScore = near + word;
      boolean byline = page.rows[i][Trait.EDITOR.ordinal()] > 0;
      Stamp.Place shown = byline ? Stamp.Place.BYLINE : Stamp.Place.HEADER;
      best = new Stamp(date.date(), update ? Stamp.Place.INFERRED : shown, date.span().in(text));
    }
  }

  /** Whether a clock time follows: news tell the hour of an update, other pages the day. */
  private static boolean tellsHour(String text, int from) {
    int colon = text.indexOf(':', from);
    return colon > 0
        && colon - from < NEAR_HOUR
        && colon + 1 < text.length()
        && Character.isDigit(text.charAt(colon - 1))
        && Character.isDigit(text.charAt(colon + 1));
  }

  /** How near a line is to the headline and the begin of the body; 0 is too far. */
  private double nearness(int i) {
    int start = page.title < 0 ? page.first : page.title;
    if (i >= start && (i <= start + BELOW || i <= page.first + 1)) {
      return 3 - 0.02 * (i - start);
    }
    int last = page.last;
    if (i > start) {
      return i > last && i <= last + BEHIND ? -0.6 : 0;
    }
    return i < page.from() || isClock(i) ? 0 : 1.5 - 0.1 * (start - i);
  }

  /** A day of the week above the headline is the portal's clock. */
  private boolean isClock(int i) {
    Tokens tokens = page.lines.get(i).tokens();
    for (int k = 0; k < tokens.size(); k++) {
      if (WEEKDAYS.find(tokens, k) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What the words before the date say of it. */
  private double word(int i, String before) {
    double word = word(Tokens.of(before));
    if (word == 0
        && before.isBlank()
        && i > 0
        && i - 1 != page.title
        && page.lines.get(i - 1).tokens().size() <= 4) {
      word = word(page.lines.get(i - 1).tokens());
    }
    return word;
  }

  /** The weight of the last word that has one. */
  private static double word(Tokens tokens) {
    double weight = 0;
    for (int k = 0; k < tokens.size(); k++) {
      int entry = WORDS.find(tokens, k);
      weight = entry < 0 ? weight : Double.parseDouble(WORDS.label(entry));
    }
    return weight;
  }
}
