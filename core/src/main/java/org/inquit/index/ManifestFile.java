package org.inquit.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.inquit.article.Digest;

/** Reads and writes a generation's manifest. */
final class ManifestFile {
  static final String NAME = "manifest.json";

  /** A digest of all other values: a bit that flipped is noticed. */
  private static final String DIGEST = "digest";

  private ManifestFile() {}

  static void write(Manifest manifest, Path generation) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      out.writeStartObject();
      out.writeNumberField("schema", manifest.schema());
      out.writeStringField("generation", manifest.generation());
      out.writeStringField("created", manifest.created());
      out.writeNumberField("articles", manifest.articles());
      out.writeNumberField("statements", manifest.statements());
      out.writeStringField("fingerprint", manifest.fingerprint());
      out.writeStringField("inputs", manifest.inputs());
      out.writeObjectFieldStart("options");
      for (Map.Entry<String, String> option : new TreeMap<>(manifest.options()).entrySet()) {
        out.writeStringField(option.getKey(), option.getValue());
      }
      out.writeEndObject();
      out.writeStringField(DIGEST, digest(manifest));
      out.writeEndObject();
    }
    Durable.write(generation.resolve(NAME), text + "\n");
  }

  /**
   * @throws ArchiveException where there is none, it is damaged, or of a newer schema
   */
  static Manifest read(Path generation) {
    return check(ofAnySchema(generation), generation.resolve(NAME));
  }

  private static String digest(Manifest manifest) {
    byte[] digest =
        Digest.of(
            String.valueOf(manifest.schema()),
            manifest.generation(),
            manifest.created(),
            String.valueOf(manifest.articles()),
            String.valueOf(manifest.statements()),
            manifest.fingerprint(),
            manifest.inputs(),
            new TreeMap<>(manifest.options()).toString());
    return HexFormat.of().formatHex(digest, 0, Fingerprint.LENGTH);
  }

  /**
   * @throws ArchiveException where there is none or it is damaged
   */
  static Manifest ofAnySchema(Path generation) {
    Path file = generation.resolve(NAME);
    try {
      return parse(Files.readString(file));
    } catch (IOException | RuntimeException e) {
      throw new ArchiveException(
          "the manifest " + file + " is missing or damaged; build the archive again", e);
    }
  }

  private static Manifest check(Manifest manifest, Path file) {
    if (manifest.schema() > Manifest.SCHEMA) {
      throw new ArchiveException(
          "%s has schema %d, newer than %d, which this version reads; use a newer inquit"
              .formatted(file, manifest.schema(), Manifest.SCHEMA));
    }
    if (manifest.schema() < Manifest.SCHEMA) {
      throw new ArchiveException(
          "%s has schema %d, older than %d, which this version reads; upgrade writes the archive anew"
                  .formatted(file, manifest.schema(), Manifest.SCHEMA)
              + " from its own articles");
    }
    return manifest;
  }

  /**
   * Takes the values out of JSON without judging its form, which the digest does: the first use of
   * a parser for all of JSON would cost a question a twentieth of its time.
   */
  private static Manifest parse(String text) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> options = new HashMap<>();
    String name = null;
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      } else if (c == '"' || c == '-' || Character.isLetterOrDigit(c)) {
        int end = c == '"' ? endOfString(text, at) : endOfWord(text, at);
        String value =
            c == '"' ? unescaped(text.substring(at + 1, end - 1)) : text.substring(at, end);
        if (text.startsWith(":", afterSpace(text, end))) {
          name = value;
        } else if (c == '"' || !value.equals("null")) {
          (depth > 1 ? options : values).put(name, value);
        }
        at = end - 1;
      }
    }
    if (depth != 0) {
      throw new IllegalArgumentException("cut off");
    }
    Manifest manifest = manifest(values, options);
    if (manifest.schema() == Manifest.SCHEMA && !digest(manifest).equals(values.get(DIGEST))) {
      throw new IllegalArgumentException("not what was written");
    }
    return manifest;
  }

  private static int endOfString(String text, int start) {
    int end = start + 1;
    while (text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length() && ",]} \r\n\t".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String unescaped(String string) {
    if (string.indexOf('\\') < 0) {
      return string;
    }
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < string.length(); at++) {
      char c = string.charAt(at);
      if (c == '\\') {
        at++;
        int known = "bfnrt".indexOf(string.charAt(at));
        if (string.charAt(at) == 'u') {
          c = (char) HexFormat.fromHexDigits(string, at + 1, at + 5);
          at += 4;
        } else {
          c = known < 0 ? string.charAt(at) : "\b\f\n\r\t".charAt(known);
        }
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private static Manifest manifest(Map<String, String> values, Map<String, String> options) {
    return new Manifest(
        Integer.parseInt(values.get("schema")),
        values.get("generation"),
        values.get("created"),
        Long.parseLong(values.get("articles")),
        Long.parseLong(values.get("statements")),
        values.get("fingerprint"),
        values.get("inputs"),
        options);
  }
}
