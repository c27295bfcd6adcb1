package org.inquit.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inquit.article.page.Characters;
import org.inquit.article.page.Line;
import org.inquit.article.page.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts the text of a page into lines where its blocks begin and end. */
final class PageLines implements NodeFilter {
  private record Raw(String text, float linked, Element block, Surroundings around) {}

  /** A paragraph has at least so many characters. */
  private static final int PROSE = 80;

  private final List<Raw> raws = new ArrayList<>();
  private final Deque<Surroundings> around = new ArrayDeque<>();
  private final Map<String, int[]> names = Surroundings.memory();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private int linked;
  private int links;

  private PageLines() {
    around.push(Surroundings.NONE);
  }

  /** The lines that a reader of the page sees, in the order of the source. */
  static List<Line> of(Element root) {
    PageLines lines = new PageLines();
    lines.block = root;
    root.filter(lines);
    lines.end();
    return lines.marked();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (raws.size() > Line.MOST) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode t) {
      append(t.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (Tags.unseen(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBreak(element)) {
      end();
    }
    if (element.isBlock()) {
      block = element;
    }
    links += element.nameIs("a") ? 1 : 0;
    around.push(around.peek().inside(element, names));
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isBreak(element)) {
        end();
      }
      if (element.isBlock() && element.parent() != null) {
        block = element.parent();
      }
      links -= element.nameIs("a") ? 1 : 0;
      around.pop();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBreak(Element element) {
    return element.isBlock()
        || element.nameIs("br")
        || element.nameIs("td")
        || element.nameIs("button")
        || element.nameIs("time");
  }

  private void append(String whole) {
    int before = text.length();
    Characters.append(whole, text);
    linked += links > 0 ? text.length() - before : 0;
  }

  private void end() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      raws.add(new Raw(line, (float) linked / line.length(), block, around.peek()));
    }
    text.setLength(0);
    linked = 0;
  }

  private List<Line> marked() {
    Map<Element, Integer> prose = new HashMap<>();
    int all = 1;
    for (Raw raw : raws) {
      if (raw.text.length() >= PROSE && raw.linked < 0.5) {
        prose.merge(parent(raw), raw.text.length(), Integer::sum);
        all += raw.text.length();
      }
    }
    List<Line> lines = new ArrayList<>(raws.size());
    Element before = null;
    for (Raw raw : raws) {
      float siblings = (float) prose.getOrDefault(parent(raw), 0) / all;
      lines.add(new Line(raw.text, markup(raw, siblings, parent(raw) == before)));
      before = parent(raw);
    }
    return lines;
  }

  private static Element parent(Raw raw) {
    Element parent = raw.block.parent();
    return parent == null || raw.block.nameIs("div") ? raw.block : parent;
  }

  private static Markup markup(Raw raw, float siblings, boolean continues) {
    Surroundings around = raw.around;
    return new Markup(
        raw.linked,
        Tags.of(raw.block.normalName()),
        around.good(),
        around.bad(),
        around.article(),
        around.chrome(),
        siblings,
        continues);
  }
}
