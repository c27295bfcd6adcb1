package org.inquit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.index.Manifest;
import org.inquit.search.ArchiveInfo;

/** What an archive holds. */
record InfoView() implements View<ArchiveInfo> {
  @Override
  public List<String> columns() {
    return List.of("id", "schema", "created", "articles", "statements", "bytes", "fingerprint");
  }

  @Override
  public List<List<String>> cells(ArchiveInfo info) {
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
  public void json(ArchiveInfo info, JsonGenerator json) throws IOException {
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
    json.writeArrayFieldStart("generations");
    for (String generation : info.generations()) {
      json.writeString(generation);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("options");
    for (Map.Entry<String, String> option : new TreeMap<>(manifest.options()).entrySet()) {
      json.writeStringField(option.getKey(), option.getValue());
    }
    json.writeEndObject();
  }

  @Override
  public String human(ArchiveInfo info) {
    Manifest manifest = info.manifest();
    return """
    articles     %,d
    statements   %,d
    size         %,d KB
    created      %s
    generation   %s of %s
    fingerprint  %s
    """
        .formatted(
            manifest.articles(),
            manifest.statements(),
            (info.bytes() + 1023) / 1024,
            created(manifest),
            manifest.generation(),
            String.join(", ", info.generations()),
            manifest.fingerprint());
  }

  private static String created(Manifest manifest) {
    return manifest.created() == null ? "" : manifest.created();
  }
}
