package org.inquit.cli;

import java.io.IOException;
import org.inquit.search.Archive;
import org.inquit.search.ArchiveInfo;
import picocli.CommandLine.Model.CommandSpec;

/** {@code info}: what an archive holds. */
final class InfoCommand implements Command {
  @Override
  public String name() {
    return "info";
  }

  @Override
  public String summary() {
    return "tell what an archive holds";
  }

  @Override
  public void declare(CommandSpec spec) {
    spec.addOption(Options.archive()).addOption(Options.format());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    OutputFormat format = given.format();
    try (Archive archive = Archive.open(given.archive(console))) {
      Sheet<ArchiveInfo> sheet = Sheet.of(format, new InfoView(), console.out());
      sheet.begin();
      sheet.write(archive.info());
      sheet.end(json -> json.writeBooleanField("partial", false));
    }
    return Exit.OK;
  }
}
