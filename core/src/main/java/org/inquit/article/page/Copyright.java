package org.inquit.article.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who holds the rights, from the line that says so. */
final class Copyright {
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\)|copyright)?\\s*"
              + "(?:[12]\\d{3}(?:\\s*[-–]\\s*(?:[12]\\d{3}|present))?)?,?\\s*(?:by\\s+)?(\\p{Lu}[^|©.(,]*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REST =
      Pattern.compile(
          "(?i)\\s*\\b(all rights|inc|llc|ltd|limited|plc|corp|corporation|co|company|group|media"
              + " group|network|networks|holdings|[12]\\d{3})\\b.*");
  private static final int LONGEST = 60;
  private static final int SCANNED = 300;

  private Copyright() {}

  /** The holder's name without its legal form, or {@code null}. */
  static String holder(String line) {
    boolean speaks = line.contains("©") || line.contains("opyright") || line.contains("(c)");
    if (!speaks || line.length() > SCANNED) {
      return null;
    }
    Matcher notice = NOTICE.matcher(line);
    if (!notice.find()) {
      return null;
    }
    String holder = REST.matcher(notice.group(1)).replaceFirst("").strip();
    return holder.length() >= 2 && holder.length() <= LONGEST && Capitals.all(holder)
        ? holder
        : null;
  }
}
