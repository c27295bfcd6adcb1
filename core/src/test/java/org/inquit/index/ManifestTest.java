package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  @ParameterizedTest
  @CsvSource({", f, generation", "g000001, , fingerprint"})
  void needsAGenerationAndAFingerprint(String generation, String fingerprint, String missing) {
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> new Manifest(1, generation, null, 0, 0, fingerprint, null, Map.of()));
    assertEquals(missing, e.getMessage());
  }

  @Test
  void keepsItsOptions() {
    Map<String, String> options = new HashMap<>(Map.of("lucene", "10"));
    Manifest manifest = new Manifest(1, "g000001", null, 0, 0, "f", "i", options);
    options.put("lucene", "9");
    assertEquals(Map.of("lucene", "10"), manifest.options());
    assertThrows(UnsupportedOperationException.class, () -> manifest.options().put("threads", "4"));
  }
}
