/**
 * The query language: a string in, nodes that print themselves, a Lucene query out.
 *
 * <p>Built on Lucene's flexible query parser: {@code QuerySyntax} makes the nodes, processors
 * resolve names and dates, {@code QueryBuilders} make the queries.
 */
package org.inquit.search.query;
