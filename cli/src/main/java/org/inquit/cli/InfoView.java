package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inquit.index.Manifest;
import org.inquit.search.ArchiveInfo;

/** What an archive is and holds. */
record InfoView() implements View<Holdings> {
  @Override
  public List<String> columns() {
    return List.of("id", "schema", "created", "articles", "statements", "bytes", "fingerprint");
  }

  @Override
  public List<List<String>> cells(Holdings holdings) {
    ArchiveInfo info = holdings.info();
    Manifest manifest = info.manifest();
    return List.of(
        List.of(
            manifest.generation(),
            String.valueOf(manifest.schema()),
            created(manifest),
            String.valueOf(manifest.articles()),
            String.valueOf(manifest.statements()),
            String.valueOf(info.bytes()),
            manifest.fingerprint()));
  }

  @Override
  public void json(Holdings holdings, JsonGenerator json) throws IOException {
    ArchiveInfo info = holdings.info();
    Manifest manifest = info.manifest();
    json.writeStringField("type", "archive");
    json.writeNumberField("archiveSchema", manifest.schema());
    json.writeStringField("generation", manifest.generation());
    json.writeStringField("created", manifest.created());
    json.writeNumberField("articles", manifest.articles());
    json.writeNumberField("statements", manifest.statements());
    json.writeNumberField("bytes", info.bytes());
    json.writeStringField("fingerprint", manifest.fingerprint());
    json.writeStringField("inputs", manifest.inputs());
    json.writeObjectFieldStart("generations");
    for (Map.Entry<String, Long> generation : info.generations().entrySet()) {
      json.writeNumberField(generation.getKey(), generation.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : new TreeMap<>(manifest.options()).entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
    new InventoryLists(holdings.inventory()).json(json);
  }

  @Override
  public String human(Holdings holdings) {
    ArchiveInfo info = holdings.info();
    Manifest manifest = info.manifest();
    return """
    articles     %,d
    statements   %,d
    size         %,d KB
    created      %s
    generation   %s of %s
    schema       %d
    fingerprint  %s
    """
        .formatted(
            manifest.articles(),
            manifest.statements(),
            kilobytes(info.bytes()),
            created(manifest),
            manifest.generation(),
            generations(info),
            manifest.schema(),
            manifest.fingerprint())
        .concat(new InventoryLists(holdings.inventory()).human());
  }

  private static String generations(ArchiveInfo info) {
    return info.generations().entrySet().stream()
        .map(kept -> "%s (%,d KB)".formatted(kept.getKey(), kilobytes(kept.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static long kilobytes(long bytes) {
    return (bytes + 1023) / 1024;
  }

  private static String created(Manifest manifest) {
    return manifest.created() == null ? "" : manifest.created();
  }
}
