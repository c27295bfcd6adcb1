package org.inquit.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What the page says of its article in JSON-LD with the words of schema.org. */
final class LinkedData {
  private static final Set<String> TYPES = Set.copyOf(Words.load("article-types.txt"));

  private final List<Map<?, ?>> articles = new ArrayList<>();
  private final List<Map<?, ?>> others = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(List<Element> scripts) {
    LinkedData data = new LinkedData();
    for (Element script : scripts) {
      data.collect(JsonTree.read(script.data().strip()));
    }
    return data;
  }

  private void collect(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Map<?, ?> map) {
      (isArticle(map) ? articles : others).add(map);
      map.values().forEach(this::collect);
    }
  }

  private static boolean isArticle(Map<?, ?> map) {
    Object type = map.get("@type");
    return type instanceof List<?> list
        ? list.stream().anyMatch(LinkedData::isArticleType)
        : isArticleType(type);
  }

  private static boolean isArticleType(Object type) {
    return type instanceof String name
        && TYPES.contains(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
  }

  /** The first value of {@code key} of the article, as text; {@code null} where there is none. */
  String text(String key) {
    for (Map<?, ?> article : articles) {
      List<String> names = names(article.get(key));
      if (!names.isEmpty()) {
        return names.getFirst();
      }
    }
    return null;
  }

  /** As {@link #text}, from any object: a page or a video may carry what its article lacks. */
  String textAnywhere(String key) {
    String text = text(key);
    for (Map<?, ?> other : others) {
      if (text == null && other.get("@type") instanceof String type && type.endsWith("Page")) {
        List<String> names = names(other.get(key));
        text = names.isEmpty() ? null : names.getFirst();
      }
    }
    return text;
  }

  /** All names that stand under {@code key} of the article; objects by their {@code name}. */
  List<String> names(String key) {
    for (Map<?, ?> article : articles) {
      List<String> names = names(article.get(key));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** What the object that {@code key} refers to is called, for pages that keep names apart. */
  private List<String> names(Object value) {
    List<String> names = new ArrayList<>();
    switch (value) {
      case null -> {}
      case String text -> {
        if (!text.isBlank()) {
          names.add(Parser.unescapeEntities(text.strip(), false));
        }
      }
      case List<?> list -> list.forEach(item -> names.addAll(names(item)));
      case Map<?, ?> map ->
          names.addAll(map.containsKey("name") ? names(map.get("name")) : referred(map.get("@id")));
      default -> {}
    }
    return names;
  }

  private List<String> referred(Object id) {
    for (Map<?, ?> other : others) {
      if (id != null && id.equals(other.get("@id")) && other.containsKey("name")) {
        return names(other.get("name"));
      }
    }
    return List.of();
  }
}
