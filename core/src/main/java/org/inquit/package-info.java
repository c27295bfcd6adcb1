/**
 * The stages of the way from raw bytes to an answer, in order: {@code article} (bytes to articles),
 * {@code extraction} (articles to statements), {@code index} (statements to an archive), {@code
 * search} (questions to hits). They stand on {@code text}, {@code date} and {@code name}, which
 * know nothing but strings; {@code analysis} gives the same knowledge to Lucene fields.
 */
package org.inquit;
