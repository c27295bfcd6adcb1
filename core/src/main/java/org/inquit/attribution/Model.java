package org.inquit.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The weights of every decision on the way to an attribution. */
final class Model {
  private static final String RESOURCE = "attribution.bin";

  final Map<Decision, Weights> weights = new EnumMap<>(Decision.class);

  /** A model without knowledge, to be trained. */
  Model() {
    for (Decision decision : Decision.values()) {
      weights.put(decision, Weights.NONE);
    }
  }

  /** The model for English news that comes with the library. */
  static Model english() {
    return English.MODEL;
  }

  Weights of(Decision decision) {
    return weights.get(decision);
  }

  static Model read(InputStream resource) throws IOException {
    Model model = new Model();
    try (DataInputStream in = new DataInputStream(new GZIPInputStream(resource, 1 << 16))) {
      for (Decision decision : Decision.values()) {
        model.weights.put(decision, Weights.read(in));
      }
    }
    return model;
  }

  void write(OutputStream resource) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(resource))) {
      for (Decision decision : Decision.values()) {
        of(decision).write(out);
      }
    }
  }

  private static final class English {
    static final Model MODEL = load();

    private static Model load() {
      try (InputStream in = Model.class.getResourceAsStream(RESOURCE)) {
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
