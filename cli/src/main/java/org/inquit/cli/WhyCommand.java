package org.inquit.cli;

import java.io.IOException;
import java.util.Optional;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.extraction.Statement;
import org.inquit.search.Archive;

/** {@code why}: on what evidence a statement is ascribed to its speaker. */
final class WhyCommand implements Command {
  @Override
  public String name() {
    return "why";
  }

  @Override
  public String summary() {
    return "show the evidence for a statement";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(Options.words("ID", 1, "a statement's id, as said prints it"));
    Options.declareShown(signature);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Sheet<WhyView.Ascription> sheet =
        Sheet.of(given.format(), new WhyView(Paper.of(given, console)), console.out());
    int[] counts = new int[2];
    try (Archive archive = given.openForOne(console)) {
      sheet.begin();
      for (String id : given.words()) {
        Optional<WhyView.Ascription> found = ascription(archive, id);
        counts[found.isPresent() ? 0 : 1]++;
        if (found.isPresent()) {
          sheet.write(found.get());
        } else {
          console.tell("there is no statement " + id + " in this archive");
        }
      }
      sheet.end(
          json -> {
            json.writeNumberField("statements", counts[0]);
            json.writeNumberField("skipped", counts[1]);
          });
    }
    return counts[1] > 0 ? Exit.NOTHING : Exit.OK;
  }

  private static Optional<WhyView.Ascription> ascription(Archive archive, String id) {
    Optional<AnnotatedArticle> article = ShowCommand.article(archive, id);
    return article.flatMap(
        a ->
            a.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .map((Statement s) -> new WhyView.Ascription(a.article(), s)));
  }
}
