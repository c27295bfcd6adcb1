package org.inquit.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.inquit.search.Archive;

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
  public void declare(Signature signature) {
    signature.add(Options.archive()).add(Options.aliases());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Map<String, String> asked = new HashMap<>();
    asked.put(Options.ARCHIVE_VARIABLE, given.archive(console).toString());
    String aliases = given.text("--aliases", null);
    if (aliases != null) {
      asked.put(Options.ALIASES_VARIABLE, aliases);
    }
    try (Archive archive = given.open(console)) {
      Session session = new Session(console, asked, archive);
      return console.terminal().out()
          ? new Prompt(session, new Proposals(archive), console).run()
          : readAll(session, console);
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
