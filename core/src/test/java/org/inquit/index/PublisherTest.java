package org.inquit.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final BuildOptions LIVE = BuildOptions.defaults().withKeep(9);
  private static final BuildOptions STAGED = LIVE.withStage(true);

  @TempDir Path folder;

  @Test
  void publishesTheNewestGeneration() {
    Archives.build(folder, LIVE, "The pier is old.");
    Manifest staged = Archives.build(folder, STAGED, "The pier is new.", "The ferry is late.");
    assertEquals("g000001", live());
    assertEquals(staged, new Publisher(folder).publish());
    assertEquals("g000002", live());
  }

  @Test
  void tellsWhatItWouldMakeLive() {
    Manifest first = Archives.build(folder, LIVE, "The pier is old.");
    Publisher publisher = new Publisher(folder);
    Manifest second = Archives.build(folder, LIVE, "The pier is new.");
    Manifest staged = Archives.build(folder, STAGED, "The ferry is late.");
    assertEquals(staged.generation(), publisher.newest());
    assertEquals(second, publisher.manifest("g000002"));
    assertEquals(first.generation(), publisher.before());
    assertEquals("g000002", live());
  }

  @Test
  void publishesTheFirstGenerationThatWasStaged() {
    Archives.build(folder, STAGED, "The pier is new.");
    new Publisher(folder).publish();
    assertEquals("g000001", live());
  }

  @Test
  void publishesAGenerationByName() {
    Manifest first = Archives.build(folder, LIVE, "The pier is old.");
    Archives.build(folder, LIVE, "The pier is new.");
    assertEquals(first, new Publisher(folder).publish("g000001"));
    assertEquals("g000001", live());
  }

  @Test
  void refusesAGenerationThatIsNone() {
    Archives.build(folder, LIVE, "The pier is old.");
    Archives.build(folder, LIVE, "The pier is new.");
    Publisher publisher = new Publisher(folder);
    assertEquals(
        folder + " has no generation g000009; it has [g000001, g000002]",
        refusal(() -> publisher.publish("g000009")));
    assertEquals(
        folder + " has no generation ..; it has [g000001, g000002]",
        refusal(() -> publisher.publish("..")));
    assertEquals("g000002", live());
  }

  @Test
  void refusesAGenerationThatIsDamaged() throws IOException {
    Archives.build(folder, LIVE, "The pier is old.");
    Archives.build(folder, STAGED, "The pier is new.");
    Files.delete(folder.resolve("g000002/manifest.json"));
    assertEquals(
        "the manifest %s is missing or damaged; build the archive again"
            .formatted(folder.resolve("g000002/manifest.json")),
        refusal(new Publisher(folder)::publish));
    assertEquals("g000001", live());
  }

  @Test
  void rollsBackOneGenerationAtATime() {
    Archives.build(folder, LIVE, "One pier.");
    Manifest second = Archives.build(folder, LIVE, "Two piers.");
    Archives.build(folder, LIVE, "Three piers.");
    Publisher publisher = new Publisher(folder);
    assertEquals(second, publisher.rollback());
    assertEquals("g000002", live());
    publisher.rollback();
    assertEquals("g000001", live());
    assertEquals(
        folder + " has no generation before g000001 to go back to", refusal(publisher::rollback));
    assertEquals("g000001", live());
  }

  @Test
  void goesForwardAgainAfterARollback() {
    Archives.build(folder, LIVE, "One pier.");
    Archives.build(folder, LIVE, "Two piers.");
    Publisher publisher = new Publisher(folder);
    publisher.rollback();
    publisher.publish();
    assertEquals("g000002", live());
  }

  @Test
  void rollsBackPastSixDigits() throws IOException {
    Archives.build(folder, LIVE, "One pier.");
    Files.move(folder.resolve("g000001"), folder.resolve("g999999"));
    Archives.build(folder, LIVE, "Two piers.");
    assertEquals("g1000000", live());
    new Publisher(folder).rollback();
    assertEquals("g999999", live());
  }

  @Test
  void hasNothingToRollBackWhereNothingIsLive() {
    Archives.build(folder, STAGED, "One pier.");
    assertEquals(
        "no published archive at %s; publish one of [g000001]".formatted(folder),
        refusal(new Publisher(folder)::rollback));
  }

  @Test
  void waitsForNoOtherWriter() throws IOException {
    Archives.build(folder, LIVE, "One pier.");
    Archives.build(folder, LIVE, "Two piers.");
    WriteLock lock = WriteLock.take(folder);
    assertThrows(BusyException.class, new Publisher(folder)::rollback);
    assertEquals("g000002", live());
    lock.close();
    new Publisher(folder).rollback();
    assertEquals("g000001", live());
  }

  @Test
  void needsAnArchive() throws IOException {
    Path nowhere = folder.resolve("nowhere");
    Path file = Files.writeString(folder.resolve("file"), "");
    for (Path path : new Path[] {nowhere, file, folder}) {
      assertEquals(
          "no archive at " + path + "; make one with build", refusal(() -> new Publisher(path)));
    }
  }

  private String live() {
    return new Generations(folder).live().getFileName().toString();
  }

  private static String refusal(Executable call) {
    return assertThrows(ArchiveException.class, call).getMessage();
  }
}
