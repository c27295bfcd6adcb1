package org.inquit.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.inquit.search.Archive;
import org.inquit.search.KnownName;

/** {@code names}: the spellings of a name in an archive, and what was kept apart. */
final class NamesCommand implements Command {
  private static final int COMPLETIONS = 10;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String summary() {
    return "list the spellings of a name, or names that begin so";
  }

  @Override
  public void declare(Signature signature) {
    signature
        .add(Options.words("NAME", 0, "a name of a person or an organization"))
        .add(Options.value("BEGINNING", "names with a part that begins so", "--complete"))
        .add(Options.value("N", "how many completions (default: 10)", "-n", "--limit"));
    Options.declareShown(signature);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    String beginning = given.text("--complete", null);
    String name = String.join(" ", given.words());
    if (name.isBlank() == (beginning == null)) {
      throw new UsageException("write a name, or --complete with the beginning of one");
    }
    List<NameLine> lines;
    try (Opened opened = given.openForOne(console)) {
      Archive archive = opened.archive();
      lines =
          beginning == null
              ? spellings(archive, name)
              : completions(archive, beginning, given.number("-n", 1, COMPLETIONS));
    }
    print(lines, given, console);
    boolean found = lines.stream().anyMatch(line -> !line.relation().equals("near"));
    if (!found) {
      console.tell(lines.isEmpty() ? "nobody by this name" : "nobody by this name; these are near");
    }
    return found ? Exit.OK : Exit.NOTHING;
  }

  private static List<NameLine> spellings(Archive archive, String name) {
    List<KnownName> known = archive.names(name);
    List<NameLine> lines =
        new ArrayList<>(known.stream().map(k -> NameLine.of(k, "near")).toList());
    if (known.stream().anyMatch(k -> k.match() != null)) {
      archive.namesApart(name).forEach(apart -> lines.add(NameLine.of(apart)));
    }
    return lines;
  }

  private static List<NameLine> completions(Archive archive, String beginning, int most) {
    return archive.complete(beginning, most).stream().map(k -> NameLine.of(k, "")).toList();
  }

  private static void print(List<NameLine> lines, Given given, Console console) throws IOException {
    Sheet<NameLine> sheet =
        Sheet.of(given.format(), new NamesView(Paper.of(given, console)), console.out());
    sheet.begin();
    for (NameLine line : lines) {
      sheet.write(line);
    }
    sheet.end(json -> json.writeNumberField("names", lines.size()));
    console.flush();
  }
}
