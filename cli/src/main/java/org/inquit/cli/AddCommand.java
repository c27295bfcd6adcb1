package org.inquit.cli;

import java.nio.file.Path;
import org.inquit.index.Base;
import org.inquit.index.BuildOptions;

/** {@code add}: a generation of what is live and more articles. */
final class AddCommand extends InputCommand {
  @Override
  public String name() {
    return "add";
  }

  @Override
  public String summary() {
    return "add articles to an archive, or replace them";
  }

  @Override
  public void declare(Signature signature) {
    super.declare(signature);
    signature.add(Options.archive());
  }

  @Override
  Path archive(Given given, Console console) {
    return given.archive(console);
  }

  @Override
  BuildOptions options(BuildOptions common, Given given) {
    return common.withBase(Base.ALL);
  }
}
