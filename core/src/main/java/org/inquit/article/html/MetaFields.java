package org.inquit.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or item, in lower case. */
final class MetaFields {
  private final Map<String, List<String>> values = new HashMap<>();

  private MetaFields() {}

  static MetaFields of(List<Element> metas) {
    MetaFields fields = new MetaFields();
    for (Element meta : metas) {
      for (String key : List.of("property", "name", "itemprop")) {
        fields.add(meta.attr(key), meta.attr("content"));
      }
    }
    return fields;
  }

  private void add(String name, String content) {
    if (!name.isEmpty() && !content.isBlank()) {
      values
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
          .add(content.strip());
    }
  }

  /** The first value of a name, or {@code null}. */
  String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? null : all.getFirst();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
