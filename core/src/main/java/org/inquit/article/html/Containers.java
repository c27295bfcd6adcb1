package org.inquit.article.html;

import java.util.HashMap;
import java.util.Map;
import org.inquit.article.page.Markup.Peers;
import org.inquit.article.page.Markup.Prose;
import org.jsoup.nodes.Element;

/** How much prose the elements of a page hold, and what lines of elements named alike are like. */
final class Containers {
  /** A paragraph has at least so many characters. */
  private static final int PARAGRAPH = 80;

  private static final float LARGE = 0.4f;
  private static final int FAR = 20;

  /** So many elements upwards have to be named alike. */
  private static final int ALIKE = 3;

  private final Map<Element, Integer> prose = new HashMap<>();
  private final Map<String, float[]> peers = new HashMap<>();
  private final Map<Element, String> names = new HashMap<>();
  private int all = 1;

  /** Counts a line of so many characters, so many of them links. */
  void add(Element block, int length, int linked) {
    float[] sums = peers.computeIfAbsent(names(block), k -> new float[3]);
    sums[0]++;
    sums[1] += length;
    sums[2] += linked;
    if (length >= PARAGRAPH && linked < length / 2f) {
      all += length;
      for (Element e = block; e != null; e = e.parent()) {
        prose.merge(e, length, Integer::sum);
      }
    }
  }

  /** The element that lines of one sequence share. */
  static Element parent(Element block) {
    Element parent = block.parent();
    return parent == null || block.nameIs("div") ? block : parent;
  }

  Prose prose(Element block) {
    Element parent = parent(block);
    Element holder = parent.parent() == null ? parent : parent.parent();
    return new Prose(share(parent), share(holder), climb(block), article(block));
  }

  Peers peers(Element block) {
    float[] sums = peers.get(names(block));
    return new Peers(sums[1] / sums[0], sums[2] / Math.max(1, sums[1]));
  }

  private float share(Element element) {
    return (float) prose.getOrDefault(element, 0) / all;
  }

  private int climb(Element block) {
    int climb = 0;
    Element element = block;
    while (element.parent() != null && share(element) < LARGE && climb < FAR) {
      element = element.parent();
      climb++;
    }
    return climb;
  }

  private float article(Element block) {
    Element element = block;
    while (element != null && !element.nameIs("article") && !element.nameIs("main")) {
      element = element.parent();
    }
    return element == null ? -1 : share(element);
  }

  private String names(Element block) {
    return names.computeIfAbsent(
        block,
        b -> {
          StringBuilder path = new StringBuilder();
          Element element = b;
          for (int i = 0; i < ALIKE && element != null; i++) {
            path.append(element.normalName()).append('.').append(element.className()).append('/');
            element = element.parent();
          }
          return path.toString();
        });
  }
}
