package org.inquit.article.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Scores lines by a sum of step functions, one for each trait of the line and of its neighbours.
 *
 * <p>The resource says {@code cuts TRAIT c1 c2 ...} for where the steps of a trait lie, and {@code
 * TRAIT neighbour w0 w1 w2 ...} for their heights: {@code w0} where there is no such neighbour,
 * {@code w1} below {@code c1}, and so on.
 */
final class StepModel {
  private record Term(int trait, int neighbour, float[] weights) {}

  private final float[][] cuts = new float[Trait.COUNT][];
  private final List<Term> terms = new ArrayList<>();
  private float bias;

  private StepModel() {}

  static StepModel load(String resource) {
    try (InputStream in = StepModel.class.getResourceAsStream(resource)) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static StepModel read(Reader reader) {
    StepModel model = new StepModel();
    new BufferedReader(reader)
        .lines()
        .filter(l -> !l.isBlank() && !l.startsWith("#"))
        .forEach(l -> model.add(l.split(" ")));
    return model;
  }

  private void add(String[] words) {
    switch (words[0]) {
      case "bias" -> bias = Float.parseFloat(words[1]);
      case "cuts" -> cuts[Trait.valueOf(words[1]).ordinal()] = numbers(words);
      default ->
          terms.add(
              new Term(
                  Trait.valueOf(words[0]).ordinal(), Integer.parseInt(words[1]), numbers(words)));
    }
  }

  private static float[] numbers(String[] words) {
    float[] numbers = new float[words.length - 2];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(words[i + 2]);
    }
    return numbers;
  }

  /** The log odds that each line belongs to what the model was trained for. */
  float[] scores(float[][] rows) {
    byte[][] steps = steps(rows);
    float[] scores = new float[rows.length];
    Arrays.fill(scores, bias);
    for (Term term : terms) {
      byte[] of = steps[term.trait];
      for (int i = 0; i < scores.length; i++) {
        int at = i + term.neighbour;
        scores[i] += term.weights[at < 0 || at >= scores.length ? 0 : of[at]];
      }
    }
    return scores;
  }

  private byte[][] steps(float[][] rows) {
    byte[][] steps = new byte[Trait.COUNT][];
    for (int t = 0; t < Trait.COUNT; t++) {
      if (cuts[t] != null) {
        steps[t] = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
          steps[t][i] = step(cuts[t], rows[i][t]);
        }
      }
    }
    return steps;
  }

  private static byte step(float[] cuts, float value) {
    byte step = 1;
    while (step <= cuts.length && value >= cuts[step - 1]) {
      step++;
    }
    return step;
  }
}
