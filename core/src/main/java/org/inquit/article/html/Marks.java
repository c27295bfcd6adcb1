package org.inquit.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements that speak about the page, gathered on one way through it. */
final class Marks implements NodeVisitor {
  private final List<Element> metas = new ArrayList<>();
  private final List<Element> scripts = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> lower = new ArrayList<>();
  private String canonical = "";

  private Marks() {}

  static Marks of(Document page) {
    Marks marks = new Marks();
    page.traverse(marks);
    return marks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> metas.add(element);
        case "h1" -> headings.add(element);
        case "h2", "h3" -> lower.add(element);
        case "script" -> {
          if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
            scripts.add(element);
          }
        }
        case "link" -> {
          if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            canonical = element.attr("href");
          }
        }
        default -> {}
      }
    }
  }

  /** All {@code meta} elements. */
  List<Element> metas() {
    return metas;
  }

  /** Scripts of JSON-LD. */
  List<Element> scripts() {
    return scripts;
  }

  /** Headings of the first rank that hold text. */
  List<String> headings() {
    return texts(headings);
  }

  /** Headings of the second and the third rank that hold text. */
  List<String> lowerHeadings() {
    return texts(lower);
  }

  private static List<String> texts(List<Element> elements) {
    return elements.stream().map(h -> h.text().strip()).filter(t -> !t.isEmpty()).toList();
  }

  /** The address that the page names as its own, empty where it names none. */
  String canonical() {
    return canonical;
  }
}
