package org.inquit.cli;

import java.io.IOException;
import java.util.Optional;
import org.inquit.extraction.AnnotatedArticle;
import org.inquit.search.Archive;

/** {@code show}: a whole article with its statements marked. */
final class ShowCommand implements Command {
  @Override
  public String name() {
    return "show";
  }

  @Override
  public String summary() {
    return "show an article with its statements marked";
  }

  @Override
  public void declare(Signature signature) {
    signature.add(Options.words("ID", 1, "an article's id, or a statement's"));
    Options.declareShown(signature);
  }

  @Override
  public int run(Given given, Console console) throws IOException {
    Paper paper = Paper.of(given, console);
    Sheet<AnnotatedArticle> sheet =
        Sheet.of(given.format(), new ArticlePage(new RecordView(paper), paper), console.out());
    int[] counts = new int[2];
    try (Archive archive = given.openForOne(console)) {
      sheet.begin();
      for (String id : given.words()) {
        Optional<AnnotatedArticle> article = article(archive, id);
        counts[article.isPresent() ? 0 : 1]++;
        if (article.isPresent()) {
          sheet.write(article.get());
        } else {
          console.tell("there is no article " + id + " in this archive");
        }
      }
      sheet.end(
          json -> {
            json.writeNumberField("articles", counts[0]);
            json.writeNumberField("skipped", counts[1]);
          });
    }
    return counts[1] > 0 ? Exit.NOTHING : Exit.OK;
  }

  /** The article that {@code id} names, or the one that the statement {@code id} stands in. */
  static Optional<AnnotatedArticle> article(Archive archive, String id) {
    int hyphen = id.lastIndexOf('-');
    return archive
        .article(id)
        .or(() -> hyphen < 0 ? Optional.empty() : archive.article(id.substring(0, hyphen)));
  }
}
