package org.inquit.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the weights of {@link Tagger} from tagged sentences: {@code TaggerTrainer TAGGED OUT}.
 *
 * <p>TAGGED has a token and its tag (Universal Dependencies) a line, parted by a tab, and an empty
 * line behind a sentence. Every tenth sentence is kept for measuring.
 */
final class TaggerTrainer {
  private static final int ROUNDS = 6;

  private final WordClasses classes = new WordClasses();
  private final TagWeights weights = new TagWeights(classes.words(), classes.classes());
  private final short[][] learned = new short[TagWeights.TEMPLATES][];
  private final long[][] sums = new long[TagWeights.TEMPLATES][];
  private final int[][] since = new int[TagWeights.TEMPLATES][];
  private final int[] rows = new int[TagWeights.TEMPLATES];
  private int clock;

  private TaggerTrainer() {
    for (int t = 0; t < TagWeights.TEMPLATES; t++) {
      learned[t] = new short[weights.size(t)];
      sums[t] = new long[weights.size(t)];
      since[t] = new int[weights.size(t)];
    }
  }

  record Example(Tokens tokens, byte[] gold) {}

  public static void main(String[] args) throws IOException {
    List<Example> all = read(Path.of(args[0]));
    TaggerTrainer trainer = new TaggerTrainer();
    for (int round = 0; round < ROUNDS; round++) {
      int right = 0;
      int total = 0;
      for (int e = 0; e < all.size(); e++) {
        if (e % 10 != 0) {
          right += trainer.learn(all.get(e));
          total += all.get(e).gold.length;
        }
      }
      System.out.printf("round %d: %.4f%n", round, right / (double) total);
    }
    trainer.average();
    System.out.printf("held out: %.4f%n", trainer.measure(all));
    trainer.weights.save(Files.newOutputStream(Path.of(args[1])));
  }

  private static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Tag> tags = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        text.append(line, 0, tab).append(' ');
        tags.add(tag(line.substring(tab + 1)));
      } else {
        add(examples, Tokens.of(text.toString()), tags);
        text.setLength(0);
        tags.clear();
      }
    }
    return examples;
  }

  /** Keeps a sentence when it is cut as the tagged one was. */
  private static void add(List<Example> examples, Tokens tokens, List<Tag> tags) {
    if (tokens.size() == tags.size() && !tags.isEmpty()) {
      byte[] gold = new byte[tags.size()];
      for (int i = 0; i < gold.length; i++) {
        gold[i] = (byte) tags.get(i).ordinal();
      }
      examples.add(new Example(tokens, gold));
    }
  }

  private static Tag tag(String name) {
    String first = name.split("\\+")[0];
    return switch (first) {
      case "X" -> Tag.NOUN;
      case "SYM" -> Tag.PUNCT;
      default -> Tag.valueOf(first);
    };
  }

  private int learn(Example example) {
    Tagger.Words words = Tagger.Words.of(example.tokens, classes);
    byte[] gold = example.gold;
    byte[] tags = new byte[gold.length];
    int right = 0;
    for (int i = 0; i < gold.length; i++) {
      int fixed = words.fixed()[i];
      if (fixed < 0) {
        fixed = guess(words, tags, i);
        update(fixed, gold[i]);
      }
      tags[i] = (byte) fixed;
      right += fixed == gold[i] ? 1 : 0;
    }
    return right;
  }

  private int guess(Tagger.Words words, byte[] tags, int i) {
    int before = i > 0 ? tags[i - 1] : Tag.COUNT;
    int before2 = i > 1 ? tags[i - 2] : Tag.COUNT;
    weights.rows(words.numbers(), words.classes(), i, tags.length, before, before2, rows);
    int best = 0;
    for (int tag = 1; tag < Tag.COUNT; tag++) {
      best = score(tag) > score(best) ? tag : best;
    }
    return best;
  }

  private int score(int tag) {
    int sum = 0;
    for (int t = 0; t < TagWeights.TEMPLATES; t++) {
      sum += learned[t][rows[t] * Tag.COUNT + tag];
    }
    return sum;
  }

  private void update(int guess, int gold) {
    clock++;
    if (guess != gold) {
      for (int t = 0; t < TagWeights.TEMPLATES; t++) {
        add(t, rows[t] * Tag.COUNT + gold, 1);
        add(t, rows[t] * Tag.COUNT + guess, -1);
      }
    }
  }

  private void add(int table, int at, int by) {
    sums[table][at] += (long) learned[table][at] * (clock - since[table][at]);
    since[table][at] = clock;
    learned[table][at] += (short) by;
  }

  /** Keeps the averages of what was learned, scaled to bytes. */
  private void average() {
    double most = 0;
    for (int t = 0; t < TagWeights.TEMPLATES; t++) {
      for (int i = 0; i < sums[t].length; i++) {
        add(t, i, 0);
        most = Math.max(most, Math.abs(sums[t][i] / (double) clock));
      }
    }
    double scale = Math.min(8, 127 / most);
    for (int t = 0; t < TagWeights.TEMPLATES; t++) {
      for (int i = 0; i < sums[t].length; i++) {
        long value = Math.round(sums[t][i] * scale / clock);
        weights.set(t, i, Math.clamp(value, -127, 127));
      }
    }
  }

  private double measure(List<Example> all) {
    Tagger tagger = new Tagger(classes, weights);
    int right = 0;
    int total = 0;
    for (int e = 0; e < all.size(); e += 10) {
      Example example = all.get(e);
      Tags tags = tagger.tag(example.tokens, Sentences.of(example.tokens));
      for (int i = 0; i < example.gold.length; i++) {
        right += tags.of(i).ordinal() == example.gold[i] ? 1 : 0;
        total++;
      }
    }
    return right / (double) total;
  }
}
