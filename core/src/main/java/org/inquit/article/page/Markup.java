package org.inquit.article.page;

/**
 * What the markup says about a line; a page of plain text says nothing.
 *
 * @param linked share of the characters that are links
 * @param tag a class of elements, 0 for none
 * @param good how often names of the elements around it promise an article
 * @param bad how often they promise something else
 * @param article whether an element around it says that it holds the article
 * @param chrome whether it stands in the navigation, the footer, the header or an aside
 * @param siblings share of the page's prose that stands under the same parent
 * @param continues whether it has the parent of the line before it
 */
public record Markup(
    float linked,
    int tag,
    int good,
    int bad,
    boolean article,
    boolean chrome,
    float siblings,
    boolean continues) {
  public static final Markup NONE = new Markup(0, 0, 0, 0, false, false, 0, false);
}
