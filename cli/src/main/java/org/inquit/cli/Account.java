package org.inquit.cli;

import java.util.stream.Collectors;
import org.inquit.article.Article;
import org.inquit.article.Rejection;
import org.inquit.index.BuildListener;
import org.inquit.index.BuildReport;

/** Keeps account of a build: what its articles are, and where wanted each record left out. */
final class Account implements BuildListener, AutoCloseable {
  private final Composition composition = new Composition();
  private final String archive;
  private final ReportFile file;

  private Account(String archive, ReportFile file) {
    this.archive = archive;
    this.file = file;
  }

  /**
   * For the report that {@code given} names, if any.
   *
   * @throws UsageException where it cannot be written
   */
  static Account of(Given given, String archive) {
    String name = given.text("--report", null);
    return new Account(archive, name == null ? null : ReportFile.at(Given.path("--report", name)));
  }

  @Override
  public void indexed(Article article) {
    composition.add(article);
  }

  @Override
  public void reduced(Article article) {
    composition.reduce(article);
  }

  @Override
  public void rejected(Rejection rejection) {
    if (file != null) {
      file.leftOut(rejection);
    }
  }

  /** Ends the report and tells what a person should know; whether the report was written. */
  boolean end(BuildReport report, Console console) {
    if (composition.notEnglish() > 0) {
      console.tell(foreign());
    }
    if (composition.replacements() > 0) {
      console.tell(
          Counted.of(composition.replacements(), "character")
              + " could not be read and stand as \ufffd; --report tells in which outlets");
    }
    if (composition.reduced() > 0) {
      console.tell(
          Counted.of(composition.reduced(), "article")
              + " held paragraphs that their outlets repeat, which were left out");
    }
    String lost = file == null ? null : file.end(report, archive, composition);
    if (lost != null) {
      console.tell(lost);
    }
    return lost == null;
  }

  private String foreign() {
    String languages =
        composition.languages().entrySet().stream()
            .filter(entry -> Composition.isForeign(entry.getKey()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return "%s not in English (%s): found as text, without statements"
        .formatted(Counted.of(composition.notEnglish(), "article"), languages);
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
