package org.inquit.article.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.text.Kind;
import org.inquit.text.Lexicon;
import org.inquit.text.Tokens;

/** Measures the lines of a page, each alone and in its place. */
final class Measures {
  private static final Lexicon FUNCTION = Lexicon.load(Measures.class, "function-words.txt");
  private static final Lexicon ADDRESS = Lexicon.load(Measures.class, "address-words.txt");
  private static final Lexicon REPORT = Lexicon.load(Measures.class, "report-words.txt");
  private static final int FAR = 200;

  private Measures() {}

  /** A row of traits a line; those of the second round are zero. */
  static float[][] of(List<Line> lines) {
    float[][] rows = new float[lines.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new float[Trait.COUNT];
      alone(lines.get(i), rows[i]);
    }
    placed(lines, rows);
    Landmarks.measure(rows);
    Marked.measure(lines, rows);
    return rows;
  }

  private static void alone(Line line, float[] row) {
    Tokens tokens = line.tokens();
    int words = 0;
    int end = tokens.size();
    for (int i = 0; i < end; i++) {
      switch (tokens.kind(i)) {
        case WORD -> {
          words++;
          word(tokens, i, row);
        }
        case NUMBER -> row[Trait.NUMBERS.ordinal()]++;
        case COMMA, SEMICOLON -> row[Trait.COMMAS.ordinal()]++;
        case OPEN_QUOTE, CLOSE_QUOTE, QUOTE -> row[Trait.QUOTES.ordinal()]++;
        case TERMINATOR -> row[Trait.SENTENCES.ordinal()] += ends(tokens, i) ? 1 : 0;
        case SIGN, DASH -> row[Trait.SIGNS.ordinal()]++;
        default -> {}
      }
    }
    row[Trait.WORDS.ordinal()] = words;
    furniture(tokens, row);
    share(row, words, Trait.FUNCTION, Trait.CAPITALS, Trait.UPPERCASE);
    share(row, end, Trait.NUMBERS, Trait.SIGNS, Trait.FURNITURE);
    row[Trait.OPENING.ordinal()] = Edge.of(line.text().charAt(0));
    row[Trait.ENDING.ordinal()] = Edge.of(line.text().charAt(line.text().length() - 1));
    row[Trait.JOINTS.ordinal()] = Suffix.joints(line.text());
    row[Trait.LOCATOR.ordinal()] = locator(line.text()) ? 1 : 0;
    row[Trait.SHAPE.ordinal()] = Shape.of(row);
  }

  private static void word(Tokens tokens, int i, float[] row) {
    row[Trait.FUNCTION.ordinal()] += FUNCTION.find(tokens, i, i + 1) >= 0 ? 1 : 0;
    row[Trait.ADDRESS.ordinal()] += ADDRESS.find(tokens, i, i + 1) >= 0 ? 1 : 0;
    row[Trait.REPORT.ordinal()] += REPORT.find(tokens, i, i + 1) >= 0 ? 1 : 0;
    row[Trait.OUTLET.ordinal()] += Outlets.is(tokens, i) ? 1 : 0;
    row[Trait.CAPITALS.ordinal()] += tokens.capital(i) ? 1 : 0;
    row[Trait.UPPERCASE.ordinal()] += tokens.allCapitals(i) ? 1 : 0;
  }

  private static boolean ends(Tokens tokens, int i) {
    int next = i + 1;
    while (next < tokens.size()
        && (tokens.is(next, Kind.CLOSE_QUOTE) || tokens.is(next, Kind.QUOTE))) {
      next++;
    }
    return next == tokens.size() || tokens.capital(next) || !tokens.is(next, Kind.WORD);
  }

  private static void furniture(Tokens tokens, float[] row) {
    int i = 0;
    while (i < tokens.size()) {
      int entry = Furniture.PHRASES.find(tokens, i);
      if (entry < 0) {
        i++;
        continue;
      }
      row[Furniture.trait(Furniture.PHRASES.label(entry)).ordinal()]++;
      row[Trait.FURNITURE.ordinal()] += Furniture.PHRASES.length(entry);
      i += Furniture.PHRASES.length(entry);
    }
  }

  private static void share(float[] row, int of, Trait... traits) {
    for (Trait trait : traits) {
      row[trait.ordinal()] /= Math.max(1, of);
    }
  }

  private static boolean locator(String text) {
    return text.contains("http") || text.contains("www.") || text.indexOf('@') >= 0;
  }

  private static void placed(List<Line> lines, float[][] rows) {
    Map<String, Integer> seen = new HashMap<>();
    float all = 1;
    for (int i = 0; i < rows.length; i++) {
      seen.merge(lines.get(i).text(), 1, Integer::sum);
      all += rows[i][Trait.WORDS.ordinal()];
    }
    float before = 0;
    for (int i = 0; i < rows.length; i++) {
      rows[i][Trait.REPEATED.ordinal()] = seen.get(lines.get(i).text());
      rows[i][Trait.PLACE.ordinal()] = before / all;
      rows[i][Trait.HEAD.ordinal()] = Math.min(i, FAR);
      rows[i][Trait.FOOT.ordinal()] = Math.min(rows.length - 1 - i, FAR);
      before += rows[i][Trait.WORDS.ordinal()];
    }
  }
}
