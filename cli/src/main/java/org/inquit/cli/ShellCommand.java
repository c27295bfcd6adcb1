package org.inquit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.inquit.search.Archive;
import picocli.CommandLine.Model.CommandSpec;

/** {@code shell}: question after question on one archive. */
final class ShellCommand implements Command {
  @Override
  public String name() {
    return "shell";
  }

  @Override
  public String summary() {
    return "ask question after question";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(Options.archive());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    String name = given.archive(console).toString();
    Session session = new Session(console, name);
    if (!console.terminal().out()) {
      return readAll(session, console);
    }
    try (Archive archive = Archive.open(given.archive(console))) {
      return new Prompt(session, new Proposals(archive), console).run();
    }
  }

  /** Questions that no person types: one a line. */
  private static int readAll(Session session, Console console) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!session.take(line)) {
        break;
      }
    }
    return session.status();
  }
}
