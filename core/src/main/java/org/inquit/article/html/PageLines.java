package org.inquit.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.inquit.article.page.Characters;
import org.inquit.article.page.Line;
import org.inquit.article.page.Markup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts the text of a page into lines where its blocks begin and end. */
final class PageLines implements NodeFilter {
  private record Raw(String text, int linked, Element block, Markup.Around around) {}

  private final List<Raw> raws = new ArrayList<>();
  private final Containers containers = new Containers();
  private final Deque<Markup.Around> around = new ArrayDeque<>();
  private final Surroundings names = new Surroundings();
  private final StringBuilder text = new StringBuilder();
  private Element block;
  private int linked;
  private int links;

  private PageLines() {
    around.push(Markup.Around.NONE);
  }

  /** The lines that a reader of the page sees, in the order of the source. */
  static List<Line> of(Element root, Claims claims) {
    PageLines lines = new PageLines();
    lines.block = root;
    root.filter(lines);
    lines.end();
    return lines.marked(claims);
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
    around.push(names.inside(around.peek(), element));
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
      raws.add(new Raw(line, linked, block, around.peek()));
      containers.add(block, line.length(), linked);
    }
    text.setLength(0);
    linked = 0;
  }

  private List<Line> marked(Claims claims) {
    List<Line> lines = new ArrayList<>(raws.size());
    Element before = null;
    for (Raw raw : raws) {
      Element parent = Containers.parent(raw.block);
      lines.add(new Line(raw.text, markup(raw, parent == before, claims)));
      before = parent;
    }
    return lines;
  }

  private Markup markup(Raw raw, boolean continues, Claims claims) {
    return new Markup(
        (float) raw.linked / raw.text.length(),
        Tags.of(raw.block.normalName()),
        continues,
        raw.around,
        containers.prose(raw.block),
        containers.peers(raw.block),
        claims.of(raw.text));
  }
}
