package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class StepModelTest {
  @Test
  void sumsTheStepsOfALineAndOfItsNeighbours() {
    StepModel model =
        StepModel.read(
            new StringReader(
                """
                # words of the line, and of the line before
                bias 0.5
                cuts WORDS 3 10
                WORDS 0 9 1 2 3
                WORDS -1 0.25 10 20 30
                """));
    float[][] rows = new float[3][Trait.COUNT];
    rows[0][Trait.WORDS.ordinal()] = 2;
    rows[1][Trait.WORDS.ordinal()] = 3;
    rows[2][Trait.WORDS.ordinal()] = 40;
    assertArrayEquals(new float[] {1.75f, 12.5f, 23.5f}, model.scores(rows));
  }
}
