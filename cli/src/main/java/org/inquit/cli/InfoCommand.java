package org.inquit.cli;

import java.io.IOException;
import org.inquit.search.Archive;

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
  public void declare(Signature signature) {
    signature.add(Options.archive()).add(Options.format());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    OutputFormat format = given.format();
    try (Archive archive = Archive.open(given.archive(console))) {
      Sheet<Holdings> sheet = Sheet.of(format, new InfoView(), console.out());
      sheet.begin();
      sheet.write(Holdings.of(archive));
      sheet.end(json -> json.writeBooleanField("partial", false));
    }
    return Exit.OK;
  }
}
