package org.inquit.article.html;

import java.util.List;
import org.inquit.article.page.Line;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The lines of a web page, for those who train with them. */
public final class HtmlLines {
  private HtmlLines() {}

  /** As the reader of web pages cuts them. */
  public static List<Line> of(String html) {
    Document page = Parser.htmlParser().setMaxDepth(512).parseInput(html, "");
    Marks marks = Marks.of(page);
    MetaFields fields = MetaFields.of(marks.metas());
    LinkedData data = LinkedData.of(marks.scripts());
    return PageLines.of(page.body(), Claims.of(fields, data, page.title()));
  }
}
