package org.inquit.article.page;

/**
 * What the markup says about a line; a page of plain text says nothing.
 *
 * @param linked share of the characters that are links
 * @param tag a class of elements, 0 for none
 * @param continues whether it has the parent of the line before it
 */
public record Markup(
    float linked,
    int tag,
    boolean continues,
    Around around,
    Prose prose,
    Peers peers,
    Claimed claimed) {
  public static final Markup NONE =
      new Markup(0, 0, false, Around.NONE, Prose.NONE, Peers.NONE, Claimed.NOTHING);

  /**
   * What the elements around the line promise.
   *
   * @param good how often their names promise an article
   * @param bad how often they promise something else
   * @param article whether one says that it holds the article
   * @param chrome whether one is navigation, footer, header or an aside
   * @param hidden whether one is not shown
   * @param caption whether one holds the words under a picture
   */
  public record Around(
      int good, int bad, boolean article, boolean chrome, boolean hidden, boolean caption) {
    public static final Around NONE = new Around(0, 0, false, false, false, false);
  }

  /**
   * Where the line stands to the prose of the page.
   *
   * @param siblings share of the prose under the same parent
   * @param holder share of the prose under the parent of that
   * @param climb how many elements up a large part of the prose is held
   * @param article share of the prose in the element of an article around it, -1 without one
   */
  public record Prose(float siblings, float holder, int climb, float article) {
    public static final Prose NONE = new Prose(0, 0, 0, -1);
  }

  /**
   * The lines whose elements have the same names as this one's.
   *
   * @param length their mean length in characters
   * @param linked share of links in them
   */
  public record Peers(float length, float linked) {
    public static final Peers NONE = new Peers(0, 0);
  }

  /**
   * What the page's metadata know of the line.
   *
   * @param title whether it is the title
   * @param description whether it is the description
   * @param body 1 where it stands in the body that they repeat, -1 where not, 0 without one
   */
  public record Claimed(boolean title, boolean description, int body) {
    public static final Claimed NOTHING = new Claimed(false, false, 0);
  }
}
