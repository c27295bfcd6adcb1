package org.inquit.article.page;

import java.util.List;

/** Reads a page from its lines: finds the body, and what stands around it. */
public final class PageReader {
  /** For pages of plain text. */
  public static final PageReader TEXT = new PageReader(Models.load("text"));

  /** How many paragraphs may hold the dateline: a caption or a summary may come first. */
  private static final int OPENING = 4;

  /** For lines of web pages, with what their markup says. */
  public static final PageReader HTML = new PageReader(Models.load("html"));

  private final Models models;

  PageReader(Models models) {
    this.models = models;
  }

  /**
   * What stands on the page; the body is empty where there is none.
   *
   * @throws IllegalArgumentException where there are more lines than a page has
   */
  public Page read(List<Line> lines) {
    if (lines.size() > Line.MOST) {
      throw new IllegalArgumentException("has more than " + Line.MOST + " lines");
    }
    Reading reading = reading(lines);
    List<String> paragraphs = reading.paragraphs();
    Dateline dateline = Dateline.first(paragraphs.subList(0, Math.min(OPENING, paragraphs.size())));
    return new Page(
        null,
        reading.headline(),
        SourceFinder.find(reading, dateline.agency()),
        BylineFinder.find(reading),
        StampFinder.find(reading),
        dateline.place(),
        dateline.agency(),
        TagFinder.find(lines),
        Captions.find(reading),
        String.join("\n\n", paragraphs));
  }

  /** The lines told apart. */
  Reading reading(List<Line> lines) {
    return new Reading(lines, models);
  }
}
