package org.inquit.article.html;

import java.util.List;
import org.inquit.article.page.Line;
import org.inquit.article.page.Page;
import org.inquit.article.page.PageReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads the article of a web page: its metadata first, what is seen where they are silent. */
public final class HtmlReader {
  private static final int DEPTH = 512;

  /** What is shorter only says that there are frames. */
  private static final int NOTICE = 200;

  private HtmlReader() {}

  /**
   * What stands on the page; the body is empty where there is none.
   *
   * @param url where the page was found, or {@code null}
   * @throws IllegalArgumentException where there are more lines than a page has
   */
  public static Page read(String html, String url) {
    Document page = parse(html, url);
    Page read = read(page, url);
    if (!read.body().isBlank()) {
      return read;
    }
    for (String frame : Frames.written(page)) {
      Frames.fill(page, frame);
      Page framed = read(page, url);
      if (framed.body().length() >= NOTICE) {
        return framed;
      }
    }
    return read;
  }

  /** The addresses that the frames of a page show: there the article is where it has none. */
  public static List<String> frames(String html) {
    return Frames.addresses(parse(html, null));
  }

  private static Document parse(String html, String url) {
    return Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, url == null ? "" : url);
  }

  private static Page read(Document page, String url) {
    Marks marks = Marks.of(page);
    MetaFields fields = MetaFields.of(marks.metas());
    LinkedData data = LinkedData.of(marks.scripts());
    List<Line> lines = PageLines.of(page.body(), Claims.of(fields, data, page.title()));
    Page seen = PageReader.HTML.read(lines);
    String address = url == null ? address(fields, marks.canonical()) : url;
    String title =
        Headline.find(fields, data, page.title(), marks.headings(), marks.lowerHeadings());
    String author = Authors.find(fields, data, page);
    return new Page(
        address,
        title == null ? seen.title() : title,
        source(fields, data, seen),
        author == null ? seen.author() : author,
        new Dating(fields, data, page).of(seen.stamp(), address),
        seen.place(),
        seen.agency(),
        tags(fields, seen),
        seen.captions(),
        seen.body());
  }

  private static String source(MetaFields fields, LinkedData data, Page seen) {
    String site = fields.first("og:site_name");
    String publisher = data.text("publisher");
    return site != null ? site : publisher != null ? publisher : seen.source();
  }

  private static List<String> tags(MetaFields fields, Page seen) {
    List<String> tags = fields.all("article:tag");
    return tags.isEmpty() ? seen.tags() : tags.stream().distinct().toList();
  }

  private static String address(MetaFields fields, String canonical) {
    return canonical.startsWith("http") ? canonical : fields.first("og:url");
  }
}
