package org.inquit.article.page;

import java.util.List;
import java.util.Set;

/**
 * The place and the agency before the first sentence: {@code BERLIN (Agency) - }.
 *
 * @param place as printed, or {@code null}
 * @param agency as printed, or {@code null}
 */
record Dateline(String place, String agency) {
  static final Dateline NONE = new Dateline(null, null);

  private static final int LONGEST = 80;
  private static final int WORDS = 6;
  private static final Set<Character> DASHES = Set.of('—', '–', '-', '_', '―', '−');

  /** The first dateline among paragraphs. */
  static Dateline first(List<String> paragraphs) {
    return paragraphs.stream()
        .map(Dateline::of)
        .filter(d -> !d.equals(NONE))
        .findFirst()
        .orElse(NONE);
  }

  /** The dateline that {@code paragraph} begins with. */
  static Dateline of(String paragraph) {
    int dash = dash(paragraph);
    String head = dash <= 0 ? "" : paragraph.substring(0, dash).strip();
    int open = head.indexOf('(');
    int close = head.indexOf(')', open + 1);
    String agency = open >= 0 && close > open ? head.substring(open + 1, close).strip() : null;
    String before = open >= 0 && close > open ? head.substring(0, open) : head;
    String place = Dates.cutFrom(before).replaceAll("[,:\\s]+$", "").strip();
    if (agency == null && isAttached(paragraph, dash) && !isCapitals(place)) {
      return isName(place) ? new Dateline(null, place) : NONE;
    }
    boolean good =
        isName(place) && (agency != null || isCapitals(place) || isSpaced(paragraph, dash));
    if (!good) {
      return agency == null || !place.isEmpty() ? colon(paragraph) : new Dateline(null, agency);
    }
    return new Dateline(place, agency);
  }

  /** Whether {@code paragraph} surely begins with a dateline: its place stands in capitals. */
  static boolean opens(String paragraph) {
    Dateline dateline = of(paragraph);
    return dateline.place != null && isCapitals(paragraph);
  }

  /** {@code Berlin: The minister}. */
  private static Dateline colon(String paragraph) {
    int colon = paragraph.indexOf(": ");
    String head = colon <= 0 || colon > 30 ? "" : paragraph.substring(0, colon);
    boolean follows =
        colon > 0
            && colon + 2 < paragraph.length()
            && Character.isUpperCase(paragraph.charAt(colon + 2));
    boolean place =
        isName(head)
            && Dates.cutFrom(head).equals(head)
            && head.split(" ").length <= 2
            && follows
            && !Headings.is(head);
    return place ? new Dateline(head, null) : NONE;
  }

  private static int dash(String text) {
    for (int i = 0; i < Math.min(LONGEST, text.length() - 1); i++) {
      boolean inner =
          i > 0
              && Character.isLetterOrDigit(text.charAt(i - 1))
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (DASHES.contains(text.charAt(i)) && !inner) {
        return i;
      }
      if (endsSentence(text, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean endsSentence(String text, int i) {
    return text.charAt(i) == '.'
        && i > 3
        && i + 2 < text.length()
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isUpperCase(text.charAt(i + 2));
  }

  private static boolean isAttached(String text, int dash) {
    return dash > 0 && Character.isLetter(text.charAt(dash - 1));
  }

  private static boolean isSpaced(String text, int dash) {
    return dash > 0 && text.charAt(dash - 1) == ' ';
  }

  private static boolean isCapitals(String place) {
    int letters = 0;
    while (letters < place.length() && Character.isUpperCase(place.charAt(letters))) {
      letters++;
    }
    return letters >= 3;
  }

  /** Whether every word begins with a capital, but for small ones between. */
  private static boolean isName(String place) {
    String[] words = place.split("[\\s,/]+");
    if (place.isEmpty() || words.length > WORDS) {
      return false;
    }
    for (String word : words) {
      boolean small = word.length() <= 3 && word != words[0];
      if (word.isEmpty() || !small && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
