package org.inquit.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.inquit.article.Article;

/** Web pages as outlets build them around the articles of a {@link Corpus}. */
final class WebPages {
  private static final String HEAD =
      """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%1$s | %2$s</title>
      <meta property="og:title" content="%1$s"><meta property="og:site_name" content="%2$s">
      <meta property="article:published_time" content="%3$sT08:15:00Z">
      <meta name="author" content="%4$s"><link rel="canonical" href="https://news.example/%3$s/a">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"%1$s",
      "datePublished":"%3$sT08:15:00Z","publisher":{"name":"%2$s"}}</script>
      """;

  private static final String LINK =
      "<li class=\"menu-item menu-%1$d\"><a href=\"/section/%1$d\" data-track=\"nav:%1$d\">"
          + "Section %1$d</a></li>\n";

  private static final String CARD =
      """
      <div class="card card--river" data-id="%1$d"><a class="card__link" href="/story/%1$d">
      <picture><source srcset="/i/%1$d-640.webp 640w, /i/%1$d-320.webp 320w"><img alt="" src="/i/%1$d">
      </picture><h3 class="card__title">A story of %1$d boats and one harbour</h3></a>
      <span class="card__time">%1$d hours ago</span></div>
      """;

  private static final String COMMENT =
      """
      <div class="comment" id="comment-%1$d"><span class="comment__name">Reader %1$d</span>
      <p>I never thought that the quay would last, but %1$d years is a long time for you.</p>
      <button>Reply</button></div>
      """;

  private static final String SCRIPT =
      "window.q=window.q||[];q.push({k:%d,v:'x',f:function(){}});\n";

  private WebPages() {}

  /** One page an article, about as much markup around it as news sites have. */
  static List<String> of(List<Article> articles) {
    return articles.stream().map(WebPages::page).toList();
  }

  private static String page(Article article) {
    return HEAD.formatted(
            attribute(article.title()),
            attribute(article.source()),
            article.published().value(),
            attribute(article.author()))
        + "<script>"
        + times(SCRIPT, 300)
        + "</script></head><body><header><nav><ul>\n"
        + times(LINK, 60)
        + "</ul></nav></header><main><article class=\"story\"><h1>"
        + article.title()
        + "</h1><div class=\"story-body\">\n"
        + paragraphs(article.body())
        + "</div></article></main><aside class=\"related\"><h2>More stories</h2>\n"
        + times(CARD, 40)
        + "</aside><section id=\"comments\">\n"
        + times(COMMENT, 15)
        + "</section><footer><ul>\n"
        + times(LINK, 40)
        + "</ul></footer></body></html>";
  }

  private static String attribute(String text) {
    return text == null ? "" : text.replace("\"", "&quot;");
  }

  private static String paragraphs(String body) {
    return "<p class=\"paragraph\">"
        + body.replace("\n\n", "</p>\n<p class=\"paragraph\">")
        + "</p>\n";
  }

  private static String times(String pattern, int count) {
    StringBuilder all = new StringBuilder();
    IntStream.range(0, count).forEach(i -> all.append(pattern.formatted(i)));
    return all.toString();
  }
}
