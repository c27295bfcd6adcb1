/** Lucene analyzers for fields that hold speakers, organizations and dates, each usable alone. */
package org.inquit.analysis;
