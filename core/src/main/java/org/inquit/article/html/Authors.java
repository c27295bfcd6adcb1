package org.inquit.article.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.inquit.article.page.Bylines;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Judges what a page says of its authors: marked links and metadata, then bylines. */
final class Authors {
  private static final List<String> FIELDS = Words.load("author-fields.txt");
  private static final String MARKED =
      "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author], .p-author,"
          + " .author-name, .byline__name, .byline-name, .author__name, .contributor-name";
  private static final String BYLINES = ".byline, .author, [class*=byline], [class*=author]";
  private static final int LONGEST = 120;
  private static final int LONGEST_OFFICE = 60;

  private Authors() {}

  /** The names joined by commas, or {@code null}. */
  static String find(MetaFields fields, LinkedData data, Document page) {
    Set<String> names = new LinkedHashSet<>();
    add(names, data.names("author"));
    add(names, data.names("creator"));
    for (String field : FIELDS) {
      if (names.isEmpty()) {
        add(names, fields.all(field));
      }
    }
    if (names.isEmpty()) {
      add(names, texts(page, MARKED));
    }
    if (names.isEmpty()) {
      addOffice(names, data.names("author"));
      addOffice(names, fields.all("author"));
    }
    if (names.isEmpty()) {
      texts(page, BYLINES).stream().limit(3).forEach(t -> addFirst(names, t));
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  /** A desk or an outlet that signs for its people. */
  private static void addOffice(Set<String> names, List<String> texts) {
    for (String text : texts) {
      boolean name =
          Character.isLetterOrDigit(text.codePointAt(0))
              && !text.contains("://")
              && text.indexOf('@') < 0
              && text.length() <= LONGEST_OFFICE;
      if (names.isEmpty() && name) {
        names.add(text);
      }
    }
  }

  private static void addFirst(Set<String> names, String text) {
    if (names.isEmpty()) {
      add(names, List.of(text));
    }
  }

  private static List<String> texts(Document page, String selector) {
    List<String> texts = new ArrayList<>();
    for (Element element : page.select(selector)) {
      String text = element.hasAttr("content") ? element.attr("content") : element.text();
      if (!text.isBlank() && text.length() <= LONGEST) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static void add(Set<String> names, List<String> texts) {
    texts.forEach(text -> names.addAll(Bylines.names(text)));
  }
}
