package org.inquit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** {@code completion}: a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {
  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "print the completion script of a shell";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(new Words("SHELL", 1, 1, Given.names(Shell.class, "|")));
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    String name = given.words().getFirst();
    for (Shell shell : Shell.values()) {
      if (shell.name().toLowerCase(Locale.ROOT).equals(name)) {
        console.out().write(shell.script().getBytes(StandardCharsets.UTF_8));
        return Exit.OK;
      }
    }
    throw new UsageException(
        "SHELL: '%s' is none of %s".formatted(name, Given.names(Shell.class, ", ")));
  }
}
