package org.inquit.cli;

import java.io.IOException;
import java.util.Optional;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.search.Archive;

/** A command that shows what is named by the ids it is given, one by one. */
abstract class IdCommand<T> implements Command {
  /** What one of those shown is called. */
  abstract String noun();

  /** What the words of the command are, for its help. */
  abstract String ids();

  abstract Optional<T> find(Archive archive, String id);

  abstract View<T> view(Paper paper);

  @Override
  public void declare(Signature signature) {
    signature.add(Options.words("ID", 1, ids()));
    Options.declareShown(signature);
  }

  @Override
  public final int run(Given given, Console console) throws IOException {
    Sheet<T> sheet = Sheet.of(given.format(), view(Paper.of(given, console)), console.out());
    int skipped = 0;
    try (Opened opened = given.openForOne(console)) {
      Archive archive = opened.archive();
      sheet.begin();
      for (String id : given.words()) {
        Optional<T> found = find(archive, id);
        if (found.isPresent()) {
          sheet.write(found.get());
        } else {
          skipped++;
          console.tell("there is no " + noun() + " " + id + " in this archive");
        }
      }
      int without = skipped;
      sheet.end(
          json -> {
            json.writeNumberField(noun() + "s", given.words().size() - without);
            json.writeNumberField("skipped", without);
          });
    }
    return skipped > 0 ? Exit.NOTHING : Exit.OK;
  }

  /** The article that {@code id} names, or the one that the statement {@code id} stands in. */
  static Optional<AnnotatedArticle> article(Archive archive, String id) {
    int hyphen = id.lastIndexOf('-');
    return archive
        .article(id)
        .or(() -> hyphen < 0 ? Optional.empty() : archive.article(id.substring(0, hyphen)));
  }
}
