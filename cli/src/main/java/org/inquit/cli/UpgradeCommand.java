package org.inquit.cli;

import java.nio.file.Path;
import org.inquit.index.ArchiveBuilder;
import org.inquit.index.Base;
import org.inquit.index.BuildOptions;
import org.inquit.index.BuildReport;
import org.inquit.index.StoredRecords;

/** {@code upgrade}: a generation of an archive's own articles, as this version understands them. */
final class UpgradeCommand extends WriteCommand {
  @Override
  public String name() {
    return "upgrade";
  }

  @Override
  public String summary() {
    return "write an archive anew from the articles that it stores";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(Options.archive());
    super.declare(signature);
  }

  @Override
  Path archive(Given given, Console console) {
    return given.archive(console);
  }

  @Override
  BuildOptions options(BuildOptions common, Given given) {
    return common.withBase(Base.STORED);
  }

  @Override
  BuildReport build(Given given, ArchiveBuilder builder, Account account, Console console) {
    try (StoredRecords records = StoredRecords.open(given.archive(console))) {
      return build(given, builder, records, records::share, account, console);
    }
  }
}
