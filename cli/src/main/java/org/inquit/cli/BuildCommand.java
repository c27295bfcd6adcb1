package org.inquit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.inquit.index.Base;
import org.inquit.index.BuildOptions;

/** {@code build}: a new generation of an archive from raw articles. */
final class BuildCommand extends InputCommand {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "build an archive from raw articles";
  }

  @Override
  public void declare(Signature signature) {
    super.declare(signature);
    signature
        .add(Options.required("DIR", "the archive; made where there is none", "-o", "--output"))
        .add(Options.flag("take over from it what did not change", "--reuse"))
        .add(Options.flag("the same bytes for the same inputs", "--reproducible"));
  }

  @Override
  Path archive(Given given, Console console) {
    return Given.path("-o", given.text("-o", null));
  }

  @Override
  BuildOptions options(BuildOptions common, Given given) {
    boolean reuse = given.has("--reuse");
    boolean reproducible = given.has("--reproducible");
    if (reuse && reproducible) {
      throw new UsageException("build: --reuse and --reproducible exclude each other");
    }
    // What is not there yet has nothing to be taken over.
    boolean any = Files.exists(archive(given, null));
    return common
        .withBase(reuse && any ? Base.UNCHANGED : Base.NONE)
        .withReproducible(reproducible);
  }
}
