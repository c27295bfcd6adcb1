package org.inquit.article.page;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Scores lines by a sum of decision trees over the traits of the line and of its neighbours.
 *
 * <p>Its file names the traits, then lists the nodes of all trees in preorder: a fork is the number
 * of its trait from 1, the neighbour and a threshold; a leaf is 0 and a value.
 */
final class Forest {
  /**
   * A fork, or a leaf where {@code right} is 0. Left goes what is below the value, or has no such
   * neighbour: to the next node.
   *
   * @param right how many nodes further the right side begins
   */
  record Node(int trait, int neighbour, float value, int right) {
    static Node leaf(float value) {
      return new Node(0, 0, value, 0);
    }
  }

  private final List<Node> nodes;
  private final int[] offsets;
  private final float[] values;
  private final int[] rights;
  private final int[] roots;

  /** How many lines away the furthest neighbour is that a fork asks for. */
  private final int reach;

  /** Trees, one behind the other, each in preorder. */
  Forest(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
    int n = nodes.size();
    this.offsets = new int[n];
    this.values = new float[n];
    this.rights = new int[n];
    this.roots = roots(nodes);
    this.reach = nodes.stream().mapToInt(node -> Math.abs(node.neighbour)).max().orElse(0);
    for (int i = 0; i < n; i++) {
      Node node = nodes.get(i);
      offsets[i] = node.neighbour * Trait.COUNT + node.trait;
      values[i] = node.value;
      rights[i] = node.right == 0 ? 0 : i + node.right;
    }
  }

  static Forest load(String resource) {
    try (InputStream in = Forest.class.getResourceAsStream(resource)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Forest read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    int[] traits = new int[data.readUnsignedByte()];
    for (int t = 0; t < traits.length; t++) {
      traits[t] = Trait.valueOf(data.readUTF()).ordinal();
    }
    int count = data.readInt();
    List<Node> nodes = new ArrayList<>(count);
    while (nodes.size() < count) {
      node(data, traits, nodes);
    }
    return new Forest(nodes);
  }

  private static void node(DataInputStream data, int[] traits, List<Node> nodes)
      throws IOException {
    int trait = data.readUnsignedByte();
    if (trait == 0) {
      nodes.add(Node.leaf(data.readFloat()));
      return;
    }
    int at = nodes.size();
    int neighbour = data.readByte();
    float value = data.readFloat();
    nodes.add(null);
    node(data, traits, nodes);
    nodes.set(at, new Node(traits[trait - 1], neighbour, value, nodes.size() - at));
    node(data, traits, nodes);
  }

  void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeByte(Trait.COUNT);
    for (Trait trait : Trait.values()) {
      data.writeUTF(trait.name());
    }
    data.writeInt(nodes.size());
    for (Node node : nodes) {
      data.writeByte(node.right == 0 ? 0 : node.trait + 1);
      if (node.right > 0) {
        data.writeByte(node.neighbour);
      }
      data.writeFloat(node.value);
    }
    data.flush();
  }

  List<Node> nodes() {
    return nodes;
  }

  /** The log odds that each line belongs to what the trees were grown for. */
  float[] scores(float[][] rows) {
    float[] flat = flat(rows);
    float[] scores = new float[rows.length];
    for (int root : roots) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += values[leaf(root, flat, (i + reach) * Trait.COUNT)];
      }
    }
    return scores;
  }

  /** All rows in one, between rows for neighbours that are none: less than any value. */
  private float[] flat(float[][] rows) {
    float[] flat = new float[(rows.length + 2 * reach) * Trait.COUNT];
    int first = reach * Trait.COUNT;
    Arrays.fill(flat, 0, first, Float.NEGATIVE_INFINITY);
    Arrays.fill(flat, flat.length - first, flat.length, Float.NEGATIVE_INFINITY);
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, (i + reach) * Trait.COUNT, Trait.COUNT);
    }
    return flat;
  }

  private int leaf(int root, float[] flat, int row) {
    int at = root;
    while (rights[at] > 0) {
      at = flat[row + offsets[at]] >= values[at] ? rights[at] : at + 1;
    }
    return at;
  }

  /** Where the trees begin. */
  private static int[] roots(List<Node> nodes) {
    IntStream.Builder roots = IntStream.builder();
    int open = 0;
    for (int i = 0; i < nodes.size(); i++) {
      if (open == 0) {
        roots.add(i);
        open = 1;
      }
      open += nodes.get(i).right == 0 ? -1 : 1;
    }
    return roots.build().toArray();
  }
}
