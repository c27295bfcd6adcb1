package org.inquit.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inquit.text.Tokens;

/** An annotated text to train and measure with; see {@code docs/attribution-training.md}. */
record TrainingText(String id, String group, float weight, Passage in, List<Gold> golds) {

  /**
   * An annotated statement in tokens.
   *
   * @param sourceFrom -1 when nobody is named
   * @param counts false for what is neither right nor wrong to find
   */
  record Gold(int from, int to, int sourceFrom, int sourceTo, boolean counts, String cue) {
    boolean names(SourceChoice source) {
      return source.exists()
          ? source.from() < sourceTo && sourceFrom < source.to()
          : sourceFrom < 0;
    }
  }

  static List<TrainingText> read(Path file) throws IOException {
    List<TrainingText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] part = line.split("\t", -1);
      if (part[0].equals("D")) {
        Passage passage = Passages.of(part[4].translateEscapes());
        float weight = Float.parseFloat(part[3]);
        texts.add(new TrainingText(part[1], part[2], weight, passage, new ArrayList<>()));
      } else {
        TrainingText last = texts.getLast();
        last.golds.add(gold(last.in.tokens, part));
      }
    }
    return texts;
  }

  private static Gold gold(Tokens tokens, String[] part) {
    int from = tokens.at(Integer.parseInt(part[1]));
    int to = tokens.at(Integer.parseInt(part[2]) - 1) + 1;
    int source = Integer.parseInt(part[3]);
    int sourceFrom = source < 0 ? -1 : tokens.at(source);
    int sourceTo = source < 0 ? -1 : tokens.at(Integer.parseInt(part[4]) - 1) + 1;
    return new Gold(from, to, sourceFrom, sourceTo, part[5].equals("counts"), part[6]);
  }

  /** The annotated statement that shares at least half of the words, or {@code null}. */
  Gold match(int from, int to) {
    Gold best = null;
    double most = 0.5;
    for (Gold gold : golds) {
      double share = share(gold, from, to);
      if (share >= most) {
        most = share;
        best = gold;
      }
    }
    return best;
  }

  private double share(Gold gold, int from, int to) {
    if (gold.from >= to || from >= gold.to) {
      return 0;
    }
    int both = in.words(Math.max(from, gold.from), Math.min(to, gold.to));
    return both / (double) (in.words(from, to) + in.words(gold.from, gold.to) - both);
  }

  /** The cue of the passage that an annotated statement names, nearest to it, or -1. */
  int cue(Gold gold, SourceChoice[] sources) {
    int best = -1;
    int least = 40;
    for (int c = 0; c < in.cues.size(); c++) {
      Cue cue = in.cues.get(c);
      boolean inside = gold.from <= cue.first() && cue.first() < gold.to;
      if (sources[c] != null && !inside && named(gold, cue)) {
        int distance = distance(cue, gold.from, gold.to);
        if (gold.sourceFrom >= 0) {
          distance += distance(cue, gold.sourceFrom, gold.sourceTo);
        }
        if (distance < least) {
          least = distance;
          best = c;
        }
      }
    }
    return best;
  }

  private boolean named(Gold gold, Cue cue) {
    String words = " " + gold.cue.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    String form = in.tokens.string(cue.first()).toLowerCase(Locale.ROOT);
    return words.contains(" " + form + " ");
  }

  private static int distance(Cue cue, int from, int to) {
    return cue.first() < from ? from - cue.end() : Math.max(0, cue.first() - to);
  }
}
