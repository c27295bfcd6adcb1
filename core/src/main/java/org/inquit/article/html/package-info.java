/** Markup of a web page in, its lines and what its metadata say out. */
package org.inquit.article.html;
