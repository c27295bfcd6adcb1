package org.inquit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.inquit.index.ArchiveWriter;
import org.inquit.index.Base;
import org.inquit.index.BuildOptions;
import org.inquit.index.Manifest;
import org.inquit.search.Archive;
import org.inquit.search.Selection;

/** {@code rm}: a generation without some articles. */
final class RmCommand implements Command {
  @Override
  public String name() {
    return "rm";
  }

  @Override
  public String summary() {
    return "remove articles from an archive";
  }

  @Override
  public void declare(Signature signature) {
    signature
        .add(Options.words("ID", 0, "articles by their ids"))
        .add(Options.archive())
        .add(Options.values("URL", "articles found at this address", "--url"))
        .add(Options.values("NAME", "articles of this outlet, its whole name", "--source"))
        .add(Options.values("QUERY", "articles that search finds", "--query"))
        .add(Options.dryRun())
        .add(Options.flag("let the new generation wait for publish", "--stage"))
        .add(Options.keep());
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Path place = given.archive(console);
    Set<String> ids = chosen(given, place, console);
    if (ids.isEmpty()) {
      console.tell("no such article; " + place + " is left as it was");
      return Exit.NOTHING;
    }
    if (Options.dryRun(given)) {
      for (String id : ids) {
        console.line(id);
      }
      console.flush();
      console.tell(Counted.of(ids.size(), "article") + " would be removed");
      return Exit.OK;
    }
    Manifest manifest = remove(ids, place, given);
    console.line(
        "%s: removed %s; %s with %s are left%s"
            .formatted(
                place,
                Counted.of(ids.size(), "article"),
                Counted.of(manifest.articles(), "article"),
                Counted.of(manifest.statements(), "statement"),
                given.has("--stage") ? "; staged, not live: publish makes it so" : ""));
    return Exit.OK;
  }

  private static Set<String> chosen(Given given, Path place, Console console) {
    Set<String> ids = new TreeSet<>();
    try (Archive archive = Archive.open(place)) {
      Selection selection = archive.select();
      for (String id : given.words()) {
        if (archive.article(id).isPresent()) {
          ids.add(id);
        } else {
          console.tell("no article " + id);
        }
      }
      given.texts("--url").forEach(url -> ids.addAll(selection.ofUrl(url)));
      given.texts("--source").forEach(source -> ids.addAll(selection.ofSource(source)));
      given.texts("--query").forEach(query -> ids.addAll(selection.ofQuery(query)));
    }
    return ids;
  }

  private static Manifest remove(Set<String> ids, Path place, Given given) {
    BuildOptions options =
        BuildOptions.defaults()
            .withBase(Base.ALL)
            .withStage(given.has("--stage"))
            .withKeep(Options.keep(given));
    try (ArchiveWriter writer = ArchiveWriter.open(place, options)) {
      ids.forEach(writer::remove);
      return writer.finish();
    }
  }
}
