package org.inquit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inquit.name.AliasEntry;
import org.inquit.name.AliasFile;
import org.inquit.name.Aliases;
import org.inquit.search.AliasChange;
import org.inquit.search.Archive;

/** {@code aliases}: checks alias files, tells what a name stands for, and what a change moves. */
final class AliasesCommand implements Command {
  private static final String USAGE =
      "write: aliases lint FILE..., aliases test NAME, or aliases diff OLD NEW -i DIR";

  @Override
  public String name() {
    return "aliases";
  }

  @Override
  public String summary() {
    return "check alias files: lint FILE, test NAME, diff OLD NEW";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(
        Options.words("WORD", 1, "lint FILE..., test NAME, or diff OLD NEW (or 'starter')"));
    Options.declareShown(signature);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    List<String> words = given.words();
    List<String> rest = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "lint" -> lint(rest, given, console);
      case "test" -> test(String.join(" ", rest), given, console);
      case "diff" -> diff(rest, given, console);
      default -> throw new UsageException(USAGE);
    };
  }

  private static int lint(List<String> files, Given given, Console console) throws IOException {
    if (files.isEmpty()) {
      throw new UsageException(USAGE);
    }
    List<AliasLine> faults = new ArrayList<>();
    int entities = 0;
    for (String name : files) {
      AliasFile file = AliasFiles.read(name);
      entities += file.entries().size();
      file.faults()
          .forEach(f -> faults.add(new AliasLine(name + ":" + f.line(), "fault", f.message())));
    }
    print(faults, given, console);
    console.tell(
        (entities == 1 ? "1 entity, " : "%,d entities, ".formatted(entities))
            + Counted.of(faults.size(), "fault"));
    return faults.isEmpty() ? Exit.OK : Exit.NOTHING;
  }

  private static int test(String name, Given given, Console console) throws IOException {
    if (name.isBlank()) {
      throw new UsageException(USAGE);
    }
    Aliases aliases = Aliases.of(given.aliases(console), AliasFiles.read(AliasFiles.STARTER));
    Optional<AliasEntry> entity = aliases.meant(name);
    List<AliasLine> lines = new ArrayList<>();
    entity.ifPresent(e -> describe(e, aliases.entity(name).isEmpty(), lines));
    print(lines, given, console);
    if (entity.isEmpty()) {
      console.tell("no entity is surely called " + name);
    }
    return entity.isPresent() ? Exit.OK : Exit.NOTHING;
  }

  private static void describe(AliasEntry entity, boolean misprint, List<AliasLine> lines) {
    lines.add(new AliasLine(entity.name(), "entity", misprint ? "by a misprint" : ""));
    entity.surely().forEach(name -> lines.add(new AliasLine(name, "sure", "")));
    entity.names().stream()
        .filter(entity.weak()::contains)
        .forEach(
            name -> lines.add(new AliasLine(name, "weak", "accepted, but does not lead here")));
  }

  private static int diff(List<String> files, Given given, Console console) throws IOException {
    if (files.size() != 2) {
      throw new UsageException(USAGE);
    }
    Aliases before = Aliases.of(AliasFiles.read(files.get(0)));
    Aliases after = Aliases.of(AliasFiles.read(files.get(1)));
    List<AliasChange> changes;
    try (Archive archive = Archive.open(given.archive(console))) {
      changes = archive.aliasChanges(before, after);
    }
    print(
        changes.stream()
            .map(c -> new AliasLine(c.statement(), "moves", c.before() + " → " + c.after()))
            .toList(),
        given,
        console);
    console.tell(
        Counted.of(changes.size(), "statement") + (changes.size() == 1 ? " moves" : " move"));
    return changes.isEmpty() ? Exit.OK : Exit.NOTHING;
  }

  private static void print(List<AliasLine> lines, Given given, Console console)
      throws IOException {
    Sheet<AliasLine> sheet = Sheet.of(given.format(), new AliasesView(), console.out());
    sheet.begin();
    for (AliasLine line : lines) {
      sheet.write(line);
    }
    sheet.end(json -> json.writeNumberField("lines", lines.size()));
    console.flush();
  }
}
