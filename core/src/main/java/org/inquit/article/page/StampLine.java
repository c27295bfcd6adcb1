package org.inquit.article.page;

import java.util.ArrayList;
import java.util.List;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Weighs the days that one line names by the words before them. */
final class StampLine {
  private static final DateFinder DATES = new DateFinder();
  private static final Lexicon WORDS = Lexicon.load(StampLine.class, "stamp-words.txt");
  private static final int LONGEST = 40;
  private static final int SHORT = 16;
  private static final int LABEL = 4;

  /** So many lines of a list stand under its label at most. */
  private static final int LIST = 8;

  private static final double UPDATE = -2.4;
  private static final double LABELLED = 4.5;

  /** The weight of {@code on}, which a sentence says as well. */
  private static final double ON = 0.5;

  /** The weight of words that say little, such as {@code on} and {@code by}. */
  private static final double LITTLE = 1;

  /** A line of so many words that has this share of function words tells something. */
  private static final int TELLING = 10;

  private static final double TELLING_SHARE = 0.25;

  private final Reading page;
  private final int index;
  private final BodyDays body;
  private final String text;
  private final float[] row;

  StampLine(Reading page, int index, BodyDays body) {
    this.page = page;
    this.index = index;
    this.body = body;
    row = page.rows[index];
    text = Glue.loosen(page.lines.get(index).text());
  }

  /** A day that may be that of the publication; the heavier, the likelier. */
  record Candidate(Stamp stamp, double weight) {
    /** Whether words say that it is the day of publication, and not of any posting. */
    boolean isLabelled() {
      return weight >= LABELLED;
    }
  }

  /** Whether the line can hold a stamp, without looking closely. */
  static boolean mayHold(Reading page, int i) {
    return page.rows[i][Trait.NUMBERS.ordinal()] > 0 && Dates.mayHoldDay(page.lines.get(i).text());
  }

  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    boolean prose =
        page.body[index]
            && (row[Trait.WORDS.ordinal()] > SHORT || row[Trait.SENTENCES.ordinal()] > 0);
    if (!prose && (row[Trait.WORDS.ordinal()] > LONGEST || text.contains("(@"))) {
      return candidates;
    }
    int from = 0;
    for (DateExpression date : DATES.find(text, DateAnchors.NONE)) {
      DateSpan day = day(date);
      if (day != null && (!prose || date.span().start() == 0)) {
        weigh(day, date, from, candidates);
      }
      from = date.span().end();
    }
    return candidates;
  }

  private DateSpan day(DateExpression date) {
    DateSpan day = date.date();
    if (day == null || date.relative()) {
      return null;
    }
    DateSpan settled =
        day.precision() == Precision.RANGE && Dates.isNumeric(date.span().in(text))
            ? NumericStamp.settle(text, date.span(), day, body)
            : day;
    return settled.precision() == Precision.DAY && settled.first().getYear() > 1900
        ? settled
        : null;
  }

  private void weigh(DateSpan day, DateExpression date, int from, List<Candidate> candidates) {
    double word = word(text.substring(from, date.span().start()));
    boolean update = word <= UPDATE;
    boolean none = update && !marked() && !NumericStamp.tellsHour(text, date.span().end());
    if (none || word < UPDATE || word <= ON && tells(date)) {
      return;
    }
    boolean byline = row[Trait.EDITOR.ordinal()] > 0;
    Stamp.Place shown = byline ? Stamp.Place.BYLINE : Stamp.Place.HEADER;
    Stamp.Place place = update ? Stamp.Place.INFERRED : shown;
    candidates.add(new Candidate(new Stamp(day, place, date.span().in(text)), word));
  }

  /** Whether markup says what the line is: a text shows too little to trust an update's day. */
  private boolean marked() {
    return page.lines.get(index).markup().tag() > 0;
  }

  /** Whether the line is a sentence, as captions are, with a day in it. */
  private boolean tells(DateExpression date) {
    return date.span().start() > 0
        && row[Trait.WORDS.ordinal()] > TELLING
        && row[Trait.FUNCTION.ordinal()] >= TELLING_SHARE;
  }

  /** What the words before the day say of it, or those of the short line above. */
  private double word(String before) {
    double word = word(Tokens.of(before));
    int above = word == 0 && before.isBlank() ? aboveDates() : -1;
    boolean label =
        above >= 0 && above != page.title && page.lines.get(above).tokens().size() <= LABEL;
    return label ? word(page.lines.get(above).tokens()) : word;
  }

  /** The line before the list of dated lines that this one may belong to. */
  private int aboveDates() {
    int above = index - 1;
    while (above >= index - LIST && above >= 0 && mayHold(page, above) && beginsWithDate(above)) {
      above--;
    }
    return above;
  }

  private boolean beginsWithDate(int i) {
    List<DateExpression> dates = DATES.find(page.lines.get(i).text(), DateAnchors.NONE);
    return !dates.isEmpty() && dates.getFirst().span().start() == 0;
  }

  /** The weight of the last word that says much, else of the last that says anything. */
  private static double word(Tokens tokens) {
    double most = 0;
    for (int k = 0; k < tokens.size(); k++) {
      int entry = WORDS.find(tokens, k);
      double weight = entry < 0 ? 0 : Double.parseDouble(WORDS.label(entry));
      boolean says = Math.abs(weight) > LITTLE || Math.abs(most) <= LITTLE;
      most = weight != 0 && says ? weight : most;
    }
    return most;
  }
}
