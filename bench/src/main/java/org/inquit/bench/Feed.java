package org.inquit.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.inquit.article.Article;

/** Writes made articles as JSON Lines: {@code Feed ARTICLES [SEED]}, to standard output. */
public final class Feed {
  private static final JsonFactory JSON = new JsonFactory();

  private Feed() {}

  public static void main(String[] args) throws IOException {
    write(Integer.parseInt(args[0]), args.length > 1 ? Long.parseLong(args[1]) : 1, System.out);
  }

  static void write(int articles, long seed, OutputStream to) throws IOException {
    Corpus corpus = new Corpus(seed);
    try (JsonGenerator json = JSON.createGenerator(to)) {
      json.setRootValueSeparator(null);
      for (int i = 0; i < articles; i++) {
        write(corpus.next(), json);
        json.writeRaw('\n');
      }
    }
  }

  private static void write(Article article, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("title", article.title());
    json.writeStringField("source", article.source());
    json.writeStringField("published", article.published().value().toString());
    json.writeStringField("body", article.body());
    json.writeEndObject();
  }
}
