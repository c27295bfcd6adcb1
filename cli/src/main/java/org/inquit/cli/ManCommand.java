package org.inquit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code man}: the manual page of inquit or of a command, for {@code man -l}. */
final class ManCommand implements Command {
  @Override
  public String name() {
    return "man";
  }

  @Override
  public String summary() {
    return "print a manual page: inquit man said | man -l -";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(new Words("COMMAND", 0, 1, "one of inquit's; none is inquit itself"));
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    String page =
        given.words().isEmpty()
            ? ManPage.overview()
            : ManPage.of(HelpCommand.command(given.words().getFirst()));
    console.out().write(page.getBytes(StandardCharsets.UTF_8));
    return Exit.OK;
  }
}
