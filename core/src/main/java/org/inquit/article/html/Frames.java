package org.inquit.article.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The frames of a page, whose articles mostly are files of their own. */
final class Frames {
  private Frames() {}

  /** What stands in the page itself for its frames: said without them, or written into them. */
  static List<String> written(Document page) {
    return page.select("noframes, iframe[srcdoc]").stream()
        .map(e -> e.hasAttr("srcdoc") ? e.attr("srcdoc") : e.wholeText() + e.data())
        .filter(html -> !html.isBlank())
        .toList();
  }

  /** The addresses of what its frames show, as they stand there. */
  static List<String> addresses(Document page) {
    return page.select("frame[src], iframe[src]").stream()
        .map(frame -> frame.attr("src").strip())
        .filter(src -> !src.isEmpty() && !src.startsWith("about:") && !src.startsWith("data:"))
        .distinct()
        .toList();
  }

  /** Puts {@code html} in the place of the body. */
  static void fill(Document page, String html) {
    Element body = page.body();
    if (body.nameIs("frameset")) {
      Element instead = page.createElement("body");
      body.replaceWith(instead);
      body = instead;
    }
    body.html(html);
  }
}
