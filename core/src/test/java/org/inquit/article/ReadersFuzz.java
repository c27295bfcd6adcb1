package org.inquit.article;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/**
 * Looks for inputs that no reader can stand; {@code .ci/run} lets it search for a minute.
 *
 * <p>What it finds is kept beside its first inputs in the resources, where {@link AnyInputTest}
 * reads it ever after.
 */
class ReadersFuzz {
  @FuzzTest(maxDuration = "60s")
  void anyInputEndsAsArticlesOrRejections(byte[] input) throws IOException {
    AnyInput.read(input);
  }
}
