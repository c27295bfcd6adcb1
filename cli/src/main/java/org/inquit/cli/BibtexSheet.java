package org.inquit.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inquit.date.DateSpan;
import org.inquit.date.Precision;
import org.inquit.search.ArticleSummary;
import org.inquit.search.StatementHit;

/** Citations in BibTeX, an entry a statement; letters beyond ASCII stand as they are (UTF-8). */
final class BibtexSheet extends Sheet<StatementHit> {
  private static final String SPECIAL = "&%$#_{}";

  BibtexSheet(OutputStream out) {
    super(out);
  }

  @Override
  byte[] row(StatementHit hit) {
    ArticleSummary article = hit.article();
    StringBuilder entry =
        new StringBuilder("@article{").append(key(hit.statement().id())).append(",\n");
    field(entry, "author", article.author());
    field(entry, "title", article.title());
    field(entry, "journal", article.source());
    if (article.published() != null && article.published().value().first() != null) {
      date(entry, article.published().value());
    }
    field(entry, "url", article.url());
    field(entry, "note", CitedWords.of(hit));
    return entry.append("}\n\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void date(StringBuilder entry, DateSpan date) {
    LocalDate first = date.first();
    field(entry, "year", String.valueOf(first.getYear()));
    if (date.precision() == Precision.MONTH || date.precision() == Precision.DAY) {
      String month = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH).format(first);
      entry.append("  month = ").append(month.toLowerCase(Locale.ROOT)).append(",\n");
    }
    if (date.precision() == Precision.DAY) {
      field(entry, "day", String.valueOf(first.getDayOfMonth()));
    }
  }

  private static void field(StringBuilder entry, String name, String value) {
    if (value != null) {
      entry.append("  ").append(name).append(" = {").append(escaped(value)).append("},\n");
    }
  }

  /** A key holds letters, digits and a few marks. */
  private static String key(String id) {
    return id.replaceAll("[^\\p{L}\\p{N}._:/-]", "_");
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length() + 16);
    for (char c : value.replaceAll("\\s+", " ").toCharArray()) {
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        default -> escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
      }
    }
    return escaped.toString();
  }
}
