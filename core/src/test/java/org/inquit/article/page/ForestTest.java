package org.inquit.article.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.inquit.article.page.Forest.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {
  private static final int WORDS = Trait.WORDS.ordinal();
  private static final int COMMAS = Trait.COMMAS.ordinal();

  /** Short lines 1, long ones without commas 2, with commas 3. */
  private static final List<Node> TREE =
      List.of(
          new Node(WORDS, 0, 10, 2),
          Node.leaf(1),
          new Node(COMMAS, 0, 1, 2),
          Node.leaf(2),
          Node.leaf(3));

  @Test
  void lineGoesDownTheTree() {
    float[][] rows = rows(new int[][] {{9, 5}, {10, 0}, {10, 1}});
    assertArrayEquals(new float[] {1, 2, 3}, new Forest(TREE).scores(rows));
  }

  @Test
  void linesBeyondThePageGoLeft() {
    List<Node> nodes = List.of(new Node(WORDS, -1, 0, 2), Node.leaf(-1), Node.leaf(1));
    float[][] rows = rows(new int[][] {{1, 0}, {1, 0}});
    assertArrayEquals(new float[] {-1, 1}, new Forest(nodes).scores(rows));
    nodes = List.of(new Node(WORDS, 1, 0, 2), Node.leaf(-1), Node.leaf(1));
    assertArrayEquals(new float[] {1, -1}, new Forest(nodes).scores(rows));
  }

  @Test
  void treesAreSummed() {
    List<Node> nodes =
        List.of(
            Node.leaf(0.5f),
            new Node(WORDS, 0, 2, 2),
            Node.leaf(1),
            Node.leaf(2),
            new Node(COMMAS, 0, 1, 2),
            Node.leaf(10),
            Node.leaf(20));
    float[][] rows = rows(new int[][] {{1, 0}, {2, 1}});
    assertArrayEquals(new float[] {11.5f, 22.5f}, new Forest(nodes).scores(rows));
  }

  @Test
  void noTreesScoreNothing() {
    assertArrayEquals(
        new float[2], new Forest(List.of()).scores(rows(new int[][] {{1, 0}, {2, 0}})));
    assertEquals(0, new Forest(TREE).scores(new float[0][]).length);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    assertEquals(TREE, Forest.read(new ByteArrayInputStream(written())).nodes());
  }

  @Test
  void cutFileIsRefused() throws IOException {
    byte[] whole = written();
    for (int length = 0; length < whole.length; length++) {
      var cut = new ByteArrayInputStream(whole, 0, length);
      assertThrows(EOFException.class, () -> Forest.read(cut), "after " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void modelsOfEachKindAreThere(String kind) {
    Models models = Models.load(kind);
    float[][] rows = rows(new int[][] {{30, 2}, {2, 0}});
    for (Forest forest : List.of(models.first(), models.second(), models.titles())) {
      assertEquals(2, forest.scores(rows).length);
    }
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Forest(TREE).write(out);
    return out.toByteArray();
  }

  private static float[][] rows(int[][] lines) {
    float[][] rows = new float[lines.length][Trait.COUNT];
    for (int i = 0; i < lines.length; i++) {
      rows[i][WORDS] = lines[i][0];
      rows[i][COMMAS] = lines[i][1];
    }
    return rows;
  }
}
