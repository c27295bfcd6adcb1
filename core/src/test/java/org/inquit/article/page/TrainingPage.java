package org.inquit.article.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.inquit.article.html.HtmlLines;

/**
 * A page whose body is known; see {@code docs/page-training.md} for the form of the file.
 *
 * @param title empty where it is not known
 * @param gold whether each line belongs to the body
 * @param weights of the lines, by their words; 0 for those that count neither way
 */
record TrainingPage(
    String id,
    String group,
    boolean html,
    String title,
    String body,
    List<Line> lines,
    boolean[] gold,
    float[] weights)
    implements Comparable<TrainingPage> {
  /** A line belongs to the body when so much of it stands there. */
  private static final float SHARE = 0.6f;

  static List<TrainingPage> read(Path file) throws IOException {
    return Files.readAllLines(file).parallelStream()
        .map(line -> of(file.resolveSibling(""), line.split("\t", -1)))
        .toList();
  }

  /** The pages of text, or those of the web. */
  static List<TrainingPage> of(List<TrainingPage> pages, boolean html) {
    return pages.stream().filter(p -> p.html == html).toList();
  }

  private static TrainingPage of(Path folder, String[] part) {
    boolean html = part[3].equals("html");
    String text = text(folder.resolve(part[5]));
    List<Line> lines = html ? HtmlLines.of(text) : Line.of(text);
    String body = part[7].translateEscapes();
    float[] shares = Alignment.shares(lines, body);
    boolean[] gold = new boolean[shares.length];
    for (int i = 0; i < gold.length; i++) {
      gold[i] = shares[i] >= SHARE;
    }
    Set<String> neutral =
        part[8].translateEscapes().lines().map(Characters::plain).collect(Collectors.toSet());
    float[] weights = weights(lines, gold, neutral, Float.parseFloat(part[4]));
    return new TrainingPage(
        part[1], part[2], html, part[6].translateEscapes(), body, lines, gold, weights);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static float[] weights(
      List<Line> lines, boolean[] gold, Set<String> neutral, float weight) {
    float[] weights = new float[gold.length];
    float all = 0;
    for (int i = 0; i < gold.length; i++) {
      weights[i] = 1 + Shingles.words(lines.get(i).text()).size();
      all += weights[i];
    }
    for (int i = 0; i < gold.length; i++) {
      boolean counts = gold[i] || !neutral.contains(lines.get(i).text());
      weights[i] *= counts ? weight / all : 0;
    }
    return weights;
  }

  /** What is measured of the lines before the first round. */
  float[][] rows() {
    return Measures.of(lines);
  }

  /** The set that the page belongs to: what its id begins with. */
  String set() {
    return id.substring(0, Math.max(0, id.lastIndexOf('/')));
  }

  /** Which of the candidates hold the title. */
  boolean[] titles(boolean[] candidates) {
    boolean[] titles = new boolean[candidates.length];
    for (int i = 0; i < titles.length; i++) {
      titles[i] = candidates[i] && isTitle(title, Titles.of(lines.get(i), lines));
    }
    return titles;
  }

  /** Whether two titles agree but for case and signs, the found one perhaps with its site. */
  static boolean isTitle(String gold, String found) {
    if (found == null) {
      return false;
    }
    String rest = Suffix.rest(found);
    return plain(found).equals(plain(gold)) || rest != null && plain(rest).equals(plain(gold));
  }

  private static String plain(String title) {
    return String.join(" ", Shingles.words(title)).toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(TrainingPage other) {
    return id.compareTo(other.id);
  }
}
