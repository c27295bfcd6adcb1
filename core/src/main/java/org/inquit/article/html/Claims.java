package org.inquit.article.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.inquit.article.page.Markup.Claimed;

/** What the metadata of a page know of its lines: titles, description, and at times the body. */
final class Claims {
  /** Shorter texts could stand anywhere. */
  private static final int SHORTEST = 8;

  private static final int SHORTEST_DESCRIPTION = 20;
  private static final int SHORTEST_BODY = 200;

  /** So much of the begin is compared, since descriptions are cut. */
  private static final int BEGIN = 40;

  private final List<String> titles;
  private final String description;
  private final String body;

  private Claims(List<String> titles, String description, String body) {
    this.titles = titles;
    this.description = description;
    this.body = body;
  }

  static Claims of(MetaFields fields, LinkedData data, String pageTitle) {
    List<String> titles =
        Stream.of(
                fields.first("og:title"),
                data.text("headline"),
                fields.first("twitter:title"),
                pageTitle)
            .filter(Objects::nonNull)
            .map(Plain::of)
            .filter(title -> title.length() >= SHORTEST)
            .distinct()
            .toList();
    String description =
        Stream.of(
                fields.first("og:description"),
                fields.first("description"),
                data.text("description"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse("");
    String body = data.text("articleBody");
    return new Claims(titles, Plain.of(description), body == null ? "" : Plain.of(body));
  }

  /** What they know of a line. */
  Claimed of(String line) {
    String plain = Plain.of(line);
    return new Claimed(isTitle(plain), isDescription(plain), inBody(plain));
  }

  private boolean isTitle(String line) {
    return titles.stream()
        .anyMatch(t -> t.equals(line) || line.length() > SHORTEST && isEnd(t, line));
  }

  /** Whether the title is the line and a name of a site behind it, or before. */
  private static boolean isEnd(String title, String line) {
    return title.startsWith(line) || title.endsWith(" " + line);
  }

  private boolean isDescription(String line) {
    return description.length() >= SHORTEST_DESCRIPTION
        && line.length() >= SHORTEST_DESCRIPTION
        && (line.startsWith(begin(description)) || description.startsWith(begin(line)));
  }

  private static String begin(String text) {
    return text.substring(0, Math.min(BEGIN, text.length()));
  }

  private int inBody(String line) {
    if (body.length() < SHORTEST_BODY) {
      return 0;
    }
    return line.length() >= SHORTEST / 2 && body.contains(line) ? 1 : -1;
  }
}
