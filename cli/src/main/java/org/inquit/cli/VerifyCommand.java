package org.inquit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inquit.index.ArchiveException;
import org.inquit.index.Generations;
import org.inquit.index.Manifest;
import org.inquit.index.Verification;

/** {@code verify}: whether an archive is whole. */
final class VerifyCommand implements Command {
  private static final int SAMPLE = 100;

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public String summary() {
    return "look for damage in an archive";
  }

  @Override
  public void declare(Signature signature) {
    signature
        .add(Options.words("GENERATION", 0, "which generations (default: the live one)"))
        .add(Options.archive())
        .add(Options.flag("all generations", "--all"))
        .add(Options.flag("every record too, and a sample understood anew", "--deep"))
        .add(Options.value("N", "how many articles --deep understands anew (100)", "--sample"));
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Path archive = given.archive(console);
    int sample = given.number("--sample", 0, SAMPLE);
    Generations generations = new Generations(archive);
    boolean named = !given.words().isEmpty();
    boolean sound = named || pointerIsSound(archive, generations, console);
    for (Path generation : chosen(given, archive, generations, sound)) {
      List<String> damage =
          given.has("--deep") ? Verification.deep(generation, sample) : Verification.of(generation);
      sound &= damage.isEmpty();
      tell(generation, damage, console);
    }
    if (!sound) {
      console.flush();
      console.tell(mend(archive, given.has("--deep")));
    }
    return sound ? Exit.OK : Exit.ARCHIVE;
  }

  /**
   * Whether it is known which generation is live.
   *
   * @throws ArchiveException where there is nothing that could be
   */
  private static boolean pointerIsSound(Path archive, Generations generations, Console console)
      throws IOException {
    try {
      generations.live();
      return true;
    } catch (ArchiveException e) {
      if (!Files.isDirectory(archive) || generations.finished().isEmpty()) {
        throw e;
      }
      console.line("live: " + Paper.safe(e.getMessage()));
      return false;
    }
  }

  private static List<Path> chosen(
      Given given, Path archive, Generations generations, boolean live) {
    if (given.has("--all")) {
      return generations.finished().stream().map(archive::resolve).toList();
    }
    if (given.words().isEmpty()) {
      return live ? List.of(generations.live()) : List.of();
    }
    List<Path> chosen = new ArrayList<>();
    for (String name : given.words()) {
      if (!generations.names().contains(name)) {
        throw new UsageException(
            "verify: no generation %s; there are %s".formatted(name, generations.names()));
      }
      chosen.add(archive.resolve(name));
    }
    return chosen;
  }

  private static void tell(Path generation, List<String> damage, Console console)
      throws IOException {
    String name = generation.getFileName().toString();
    if (damage.isEmpty()) {
      Manifest manifest = Generations.manifest(generation);
      console.line(
          "%s is sound: %s with %s, fingerprint %s"
              .formatted(
                  name,
                  Counted.of(manifest.articles(), "article"),
                  Counted.of(manifest.statements(), "statement"),
                  manifest.fingerprint()));
    }
    for (String one : damage) {
      console.line(name + ": " + Paper.safe(one));
    }
  }

  /** What to do: the newest sound generation, where there is one, can go live. */
  private static String mend(Path archive, boolean deep) {
    for (String name : new Generations(archive).finished().reversed()) {
      Path generation = archive.resolve(name);
      if ((deep ? Verification.deep(generation, 0) : Verification.of(generation)).isEmpty()) {
        return "%s is sound: inquit publish %s -i %s makes it live".formatted(name, name, archive);
      }
    }
    return "no generation is sound: build the archive again";
  }
}
