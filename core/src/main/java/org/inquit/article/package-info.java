/**
 * Raw bytes in, a clean {@link org.inquit.article.Article} out, or a rejection that says where and
 * why.
 */
package org.inquit.article;
