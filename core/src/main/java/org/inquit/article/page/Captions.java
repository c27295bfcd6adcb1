package org.inquit.article.page;

import java.util.List;
import java.util.stream.IntStream;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Tells the words under the pictures of an article from its body. */
final class Captions {
  /** The class of the elements that hold a caption. */
  private static final int CAPTION = 8;

  /** A picture may stand so many lines behind the body. */
  private static final int BEHIND = 2;

  /** Fewer words only say that there is a picture. */
  private static final int FEWEST = 3;

  /** A line of more furniture than this offers to enlarge a picture. */
  private static final double MOSTLY = 0.5;

  /** A line of more links than this leads to another page. */
  private static final double LINKED = 0.8;

  private static final Lexicon PHRASES = Furniture.PHRASES;

  private Captions() {}

  /** Takes what is surely a caption from the body, unless nothing else is there. */
  static void leave(List<Line> lines, boolean[] body) {
    int left = 0;
    for (boolean is : body) {
      left += is ? 1 : 0;
    }
    for (int i = 0; i < body.length && left > 1; i++) {
      if (body[i] && isOne(lines.get(i))) {
        body[i] = false;
        left--;
      }
    }
  }

  /** Whether the line is surely a caption: its element or a credit at its end says so. */
  static boolean isOne(Line line) {
    return line.markup().tag() == CAPTION || isCredited(line);
  }

  /** Whether the line ends with a credit in brackets: {@code (Agency Photo/Ana Reyes)}. */
  static boolean isCredited(Line line) {
    String text = line.text();
    int open = text.lastIndexOf('(');
    int close = text.indexOf(')', open + 1);
    if (open <= 0 || close < text.length() - 2 || !Character.isUpperCase(text.charAt(open + 1))) {
      return false;
    }
    Tokens tokens = line.tokens();
    for (int i = tokens.size() - 1; i >= 0 && tokens.start(i) > open; i--) {
      int entry = PHRASES.find(tokens, i);
      if (entry >= 0 && Furniture.trait(PHRASES.label(entry)) == Trait.CREDIT) {
        return true;
      }
    }
    return false;
  }

  /** In the order of the page, each once. */
  static List<String> find(Reading page) {
    if (page.last < 0) {
      return List.of();
    }
    int to = Math.min(page.lines.size(), page.last + 1 + BEHIND);
    return IntStream.range(page.from(), to)
        .filter(i -> !page.body[i] && isCaption(page, i))
        .mapToObj(i -> page.lines.get(i).text())
        .distinct()
        .toList();
  }

  /** Whether markup says so, or a credit for the picture stands on the line. */
  private static boolean isCaption(Reading page, int i) {
    float[] row = page.rows[i];
    Markup markup = page.lines.get(i).markup();
    boolean credit = i != page.title && row[Trait.CREDIT.ordinal()] > 0;
    boolean says = markup.around().caption() || credit;
    return says
        && row[Trait.WORDS.ordinal()] >= FEWEST
        && row[Trait.FURNITURE.ordinal()] <= MOSTLY
        && markup.linked() <= LINKED
        && !markup.around().hidden();
  }
}
