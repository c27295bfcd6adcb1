package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.inquit.index.BuildReport;
import org.inquit.index.Manifest;

/** What a build did. */
record BuildView(String archive) implements View<BuildReport> {
  @Override
  public List<String> columns() {
    return List.of(
        "id",
        "live",
        "records",
        "indexed",
        "unchanged",
        "empty",
        "duplicates",
        "rejected",
        "statements",
        "fingerprint");
  }

  @Override
  public List<List<String>> cells(BuildReport report) {
    Manifest manifest = report.manifest();
    return List.of(
        List.of(
            manifest == null ? "" : manifest.generation(),
            String.valueOf(report.live()),
            String.valueOf(report.records()),
            String.valueOf(report.indexed()),
            String.valueOf(report.unchanged()),
            String.valueOf(report.empty()),
            String.valueOf(report.duplicates()),
            String.valueOf(report.rejected()),
            manifest == null ? "" : String.valueOf(manifest.statements()),
            manifest == null ? "" : manifest.fingerprint()));
  }

  @Override
  public void json(BuildReport report, JsonGenerator json) throws IOException {
    json.writeStringField("type", "build");
    json.writeStringField("archive", archive);
    Manifest manifest = report.manifest();
    json.writeStringField("generation", manifest == null ? null : manifest.generation());
    json.writeBooleanField("live", report.live());
    json.writeNumberField("records", report.records());
    json.writeNumberField("indexed", report.indexed());
    json.writeNumberField("unchanged", report.unchanged());
    json.writeNumberField("empty", report.empty());
    json.writeNumberField("duplicates", report.duplicates());
    json.writeNumberField("rejected", report.rejected());
    if (manifest != null) {
      json.writeNumberField("statements", manifest.statements());
      json.writeStringField("fingerprint", manifest.fingerprint());
    }
  }

  @Override
  public String human(BuildReport report) {
    StringJoiner apart = new StringJoiner("; ", " (", ")").setEmptyValue("");
    if (report.manifest() == null || report.unchanged() > 0) {
      apart.add("%,d new, %,d unchanged".formatted(report.indexed(), report.unchanged()));
    }
    if (report.records() > report.indexed() + report.unchanged()) {
      apart.add("left out: " + leftOut(report));
    }
    if (report.manifest() == null) {
      String articles = Counted.of(report.indexed() + report.unchanged(), "article");
      return "%s: %s would be taken in%s; nothing was written%n"
          .formatted(archive, articles, apart);
    }
    return "%s: %s with %s%s%s%n"
        .formatted(
            archive,
            Counted.of(report.manifest().articles(), "article"),
            Counted.of(report.manifest().statements(), "statement"),
            apart,
            report.live() ? "" : "; staged, not live: publish makes it so");
  }

  private static String leftOut(BuildReport report) {
    List<String> parts = new java.util.ArrayList<>();
    count(report.empty(), "empty", parts);
    count(report.duplicates(), "duplicate", parts);
    count(report.rejected(), "rejected", parts);
    return String.join(", ", parts);
  }

  private static void count(long number, String what, List<String> parts) {
    if (number > 0) {
      parts.add("%,d %s".formatted(number, what));
    }
  }
}
