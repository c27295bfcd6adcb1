package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.inquit.article.Rejection;
import org.inquit.extraction.RecordWriter;
import org.inquit.index.BuildReport;

/**
 * Accounts for a build in a JSON file: each record that was left out and why, then the sums.
 *
 * <p>The sums are missing where the build came to no end.
 */
final class ReportFile implements AutoCloseable {
  private final Path file;
  private final JsonGenerator json;
  private long leftOut;
  private IOException lost;

  private ReportFile(Path file, JsonGenerator json) {
    this.file = file;
    this.json = json;
  }

  /**
   * Begins the file, over one that may be there.
   *
   * @throws UsageException where it cannot be written
   */
  static ReportFile at(Path file) {
    try {
      JsonGenerator json =
          JsonFields.JSON.createGenerator(new BufferedOutputStream(Files.newOutputStream(file)));
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("type", "report");
      json.writeStringField("schema", RecordWriter.SCHEMA);
      json.writeArrayFieldStart("leftOut");
      return new ReportFile(file, json);
    } catch (IOException e) {
      throw new UsageException(unwritable(file, e));
    }
  }

  /** Writes a record that did not go in. */
  void leftOut(Rejection rejection) {
    leftOut++;
    write(
        () -> {
          json.writeStartObject();
          json.writeStringField("as", rejection.kind().name().toLowerCase(Locale.ROOT));
          json.writeStringField("origin", rejection.origin());
          if (rejection.line() > 0) {
            json.writeNumberField("line", rejection.line());
          }
          json.writeStringField("reason", rejection.reason());
          json.writeEndObject();
        });
  }

  /**
   * Writes the sums and ends the file.
   *
   * @return why the file could not be written, or {@code null}
   */
  String end(BuildReport report, String archive, Composition composition) {
    if (leftOut != report.empty() + report.duplicates() + report.rejected()) {
      throw new IllegalStateException("records that are not accounted for");
    }
    write(
        () -> {
          json.writeEndArray();
          json.writeObjectFieldStart("build");
          new BuildView(archive).json(report, json);
          json.writeEndObject();
          languages(composition);
          outlets(composition);
        });
    close();
    return lost == null ? null : unwritable(file, lost);
  }

  private void languages(Composition composition) throws IOException {
    json.writeObjectFieldStart("languages");
    for (Map.Entry<String, Long> language : composition.languages().entrySet()) {
      json.writeNumberField(language.getKey(), language.getValue());
    }
    json.writeEndObject();
  }

  private void outlets(Composition composition) throws IOException {
    json.writeArrayFieldStart("outlets");
    for (Composition.Outlet outlet : composition.outlets()) {
      json.writeStartObject();
      json.writeStringField("source", outlet.source());
      json.writeNumberField("articles", outlet.articles());
      json.writeNumberField("replacements", outlet.replacements());
      json.writeNumberField("reduced", outlet.reduced());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private interface Step {
    void run() throws IOException;
  }

  /** A full disk does not end the build; it is told at the end. */
  private void write(Step step) {
    try {
      if (lost == null) {
        step.run();
      }
    } catch (IOException e) {
      lost = e;
    }
  }

  private static String unwritable(Path file, IOException e) {
    String reason = e instanceof NoSuchFileException ? "there is no such folder" : e.getMessage();
    return "--report: " + file + " cannot be written: " + reason;
  }

  @Override
  public void close() {
    write(json::close);
  }
}
