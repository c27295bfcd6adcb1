package org.inquit.cli;

import java.util.List;
import java.util.stream.Stream;
import org.inquit.search.Timeline.Period;

/**
 * Draws the rows of a timeline: solid what lies in a period for certain, hatched what may.
 *
 * @param names of the series, one of them {@code null} where it stands alone
 * @param most what the longest bar stands for
 * @param figures the columns that the longest figure takes
 * @param label the columns that the longest period takes
 */
record TimelineChart(List<String> names, long most, int figures, int label, Paper paper) {
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";
  private static final String HATCHED = "░";
  private static final int SHORTEST_BAR = 4;

  static TimelineChart of(List<Series> series, List<TimelineRow> rows, Paper paper) {
    long most = 1;
    int figures = 1;
    int label = 1;
    for (TimelineRow row : rows) {
      label = Math.max(label, TimelineRow.label(row.days()).length());
      for (Period period : row.periods()) {
        most = Math.max(most, period.certain() + period.possible());
        figures = Math.max(figures, figure(period).length());
      }
    }
    List<String> names = series.stream().map(s -> s.name() == null ? "" : s.name()).toList();
    return new TimelineChart(names, most, figures, label, paper);
  }

  /** The names of the series over their columns; nothing over one that stands alone. */
  String heading() {
    if (names.size() < 2) {
      return "";
    }
    return line("", names.stream().map(name -> paper.ink().name(fit(Paper.safe(name)))));
  }

  String row(TimelineRow row) {
    return line(TimelineRow.label(row.days()), row.periods().stream().map(this::cell));
  }

  private String line(String head, Stream<String> cells) {
    StringBuilder line = new StringBuilder(pad(head, label));
    cells.forEach(cell -> line.append("  ").append(pad(cell, width())));
    return line.toString().stripTrailing() + "\n";
  }

  private String cell(Period period) {
    String figure = figure(period);
    return " ".repeat(figures - figure.length()) + figure + " " + bar(period);
  }

  /** {@code 12}, {@code 12~3} where three more may lie there, {@code ~3} where none is certain. */
  private static String figure(Period period) {
    String certain = period.certain() > 0 ? Counted.grouped(period.certain()) : "";
    return period.possible() > 0 ? certain + "~" + Counted.grouped(period.possible()) : certain;
  }

  private String bar(Period period) {
    int room = width() - figures - 1;
    int possible =
        period.possible() == 0 ? 0 : Math.toIntExact(Math.max(1, period.possible() * room / most));
    int eighths = Math.toIntExact((period.certain() * room * 8 + most - 1) / most);
    eighths = Math.min(eighths, (room - possible) * 8);
    String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8 - 1, eighths % 8);
    return "█".repeat(eighths / 8) + rest + paper.ink().faint(HATCHED.repeat(possible));
  }

  /** The columns of one series. */
  private int width() {
    int room = (paper.columns() - label) / names.size() - 2;
    return Math.max(room, figures + 1 + SHORTEST_BAR);
  }

  private String fit(String name) {
    StringBuilder fitting = new StringBuilder(name);
    while (Columns.of(fitting.toString()) > width()) {
      fitting.setLength(fitting.length() - 2);
      fitting.append('…');
    }
    return fitting.toString();
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Columns.of(text)));
  }
}
