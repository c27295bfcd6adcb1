package org.inquit.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The spellings of one person's name.
 *
 * @param query the one to ask for, which an index must lack; -1 for none
 */
record Spellings(List<String> names, int query) {
  private static final JsonFactory JSON = new JsonFactory();

  Spellings {
    names = List.copyOf(names);
    if (query < -1 || query >= names.size()) {
      throw new IllegalArgumentException("no name " + query + " of " + names);
    }
  }

  /** The name to ask for. */
  String asked() {
    return names.get(query);
  }

  /** The names of an index. */
  List<String> indexed() {
    List<String> indexed = new ArrayList<>(names);
    if (query >= 0) {
      indexed.remove(query);
    }
    return indexed;
  }

  /**
   * The lines of a file of JSON Lines; other keys than {@code names} and {@code query} are passed
   * over.
   */
  static List<Spellings> read(Path file) throws IOException {
    List<Spellings> all = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      all.add(parse(line));
    }
    return all;
  }

  static Spellings parse(String line) throws IOException {
    List<String> names = new ArrayList<>();
    int query = -1;
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        json.nextToken();
        if (key.equals("names")) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            names.add(json.getText());
          }
        } else if (key.equals("query")) {
          query = json.getIntValue();
        } else {
          json.skipChildren();
        }
      }
    }
    return new Spellings(names, query);
  }
}
