package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildOptionsTest {
  private final BuildOptions options = new BuildOptions(3, 16, 4, false, Base.NONE, false);

  @ParameterizedTest
  @CsvSource({"0, 64, 2", "-1, 64, 2", "1, 7, 2", "1, 0, 2", "1, 64, 0", "1, 64, -5"})
  void refusesTooLittle(int threads, int memory, int keep) {
    assertEquals(
        "threads and keep must be at least 1, memory at least 8 MB",
        assertThrows(
                IllegalArgumentException.class,
                () -> new BuildOptions(threads, memory, keep, false, Base.NONE, false))
            .getMessage());
  }

  @Test
  void takesTheLeast() {
    assertEquals(
        new BuildOptions(1, 8, 1, true, Base.NONE, false),
        options.withThreads(1).withMemory(8).withKeep(1).withStage(true));
  }

  @Test
  void changesOneThingAtATime() {
    assertEquals(new BuildOptions(7, 16, 4, false, Base.NONE, false), options.withThreads(7));
    assertEquals(new BuildOptions(3, 99, 4, false, Base.NONE, false), options.withMemory(99));
    assertEquals(new BuildOptions(3, 16, 9, false, Base.NONE, false), options.withKeep(9));
    assertEquals(new BuildOptions(3, 16, 4, true, Base.NONE, false), options.withStage(true));
  }

  @Test
  void takesOverNothingWhereTheBytesMustBeTheSame() {
    assertEquals(Base.ALL, options.withBase(Base.ALL).base());
    assertTrue(options.withReproducible(true).reproducible());
    for (Base base : List.of(Base.UNCHANGED, Base.ALL)) {
      assertThrows(
          IllegalArgumentException.class, () -> options.withReproducible(true).withBase(base));
      assertThrows(
          IllegalArgumentException.class, () -> options.withBase(base).withReproducible(true));
    }
  }

  @Test
  void checksWhatIsChanged() {
    assertThrows(IllegalArgumentException.class, () -> options.withThreads(0));
    assertThrows(IllegalArgumentException.class, () -> options.withMemory(7));
    assertThrows(IllegalArgumentException.class, () -> options.withKeep(0));
  }

  @Test
  void goesLiveAndKeepsAWayBackByDefault() {
    assertFalse(BuildOptions.defaults().stage());
    assertEquals(Base.NONE, BuildOptions.defaults().base());
    assertTrue(BuildOptions.defaults().keep() > 1);
  }
}
