package org.inquit.article.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inquit.date.DateAnchors;
import org.inquit.date.DateExpression;
import org.inquit.date.DateFinder;
import org.inquit.date.Precision;

/** The day that the address of an article holds: {@code /2019/06/04/}. */
public final class Address {
  private static final DateFinder DATES = new DateFinder();
  private static final Pattern DAY =
      Pattern.compile(
          "[/_-](20[0-3]\\d|199\\d)([/_-]?)(0?[1-9]|1[0-2]|[a-z]{3})\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?!\\d)");
  private static final int FIRST_WORD = 4;

  private Address() {}

  /** The stamp that {@code url} holds, or {@code null}. */
  public static Stamp stamp(String url) {
    Matcher address = url == null ? null : DAY.matcher(url);
    if (address == null || !address.find()) {
      return null;
    }
    String month = address.group(3);
    String day =
        Character.isLetter(month.charAt(0))
            ? address.group(4) + " " + capital(month) + " " + address.group(1)
            : address.group(1) + "-" + two(month) + "-" + two(address.group(4));
    return DATES.find(day, DateAnchors.NONE).stream()
        .map(DateExpression::date)
        .filter(d -> d != null && d.precision() == Precision.DAY)
        .findFirst()
        .map(d -> new Stamp(d, Stamp.Place.URL, address.group().substring(1)))
        .orElse(null);
  }

  /** The stamp of an address that a page prints and that holds words of its headline. */
  static Stamp printed(Reading page) {
    String headline = page.headline();
    if (headline == null) {
      return null;
    }
    for (Line line : page.lines) {
      String text = line.text();
      if (text.startsWith("http") && text.indexOf(' ') < 0 && names(text, headline)) {
        return stamp(text);
      }
    }
    return null;
  }

  /** Whether half of the longer words of {@code headline} stand in {@code url}. */
  private static boolean names(String url, String headline) {
    int words = 0;
    int found = 0;
    for (String word : headline.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      if (word.length() >= FIRST_WORD) {
        words++;
        found += url.contains(word) ? 1 : 0;
      }
    }
    return words > 0 && 2 * found >= words;
  }

  private static String capital(String month) {
    return Character.toUpperCase(month.charAt(0)) + month.substring(1);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }
}
