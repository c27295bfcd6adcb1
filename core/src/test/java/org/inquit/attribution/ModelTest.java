package org.inquit.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelTest {
  @ParameterizedTest
  @EnumSource
  void comesWithWeightsForEveryDecision(Decision decision) {
    Weights weights = Model.english().of(decision);
    int known = 0;
    for (int i = 0; i < Weights.SIZE; i++) {
      known += weights.weight(i) != 0 ? 1 : 0;
    }
    assertTrue(known > 100, decision + " knows " + known);
  }

  @Test
  void isLoadedOnce() {
    assertSame(Model.english(), Model.english());
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatItWrote(Decision decision) throws IOException {
    Model model = new Model();
    Random random = new Random(3);
    float[] table = new float[Weights.SIZE];
    for (int i = 0; i < table.length; i += 97) {
      table[i] = random.nextFloat() * 4 - 2;
    }
    model.weights.put(decision, Weights.of(table));
    Model read = Model.read(new ByteArrayInputStream(written(model)));
    for (int i = 0; i < table.length; i++) {
      assertEquals(table[i], read.of(decision).weight(i), 2.0 / 127, "weight " + i);
    }
  }

  @Test
  void keepsAWrittenModelAsItIs() throws IOException {
    byte[] once = written(Model.english());
    Model again = Model.read(new ByteArrayInputStream(once));
    for (Decision decision : Decision.values()) {
      for (int i = 0; i < Weights.SIZE; i++) {
        float expected = Model.english().of(decision).weight(i);
        assertEquals(expected, again.of(decision).weight(i), decision + " " + i);
      }
    }
  }

  @Test
  void refusesWhatIsNoModel() {
    byte[] noise = {1, 2, 3};
    assertThrows(IOException.class, () -> Model.read(new ByteArrayInputStream(noise)));
  }

  private static byte[] written(Model model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
