/**
 * The lines of a page in, what stands where out: headline, byline, date, dateline, and the body
 * without the page around it.
 */
package org.inquit.article.page;
