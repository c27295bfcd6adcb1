package org.inquit.search;

import org.inquit.search.query.MatchClass;

/**
 * A name of the archive beside the one asked for.
 *
 * @param match how far it agrees, or {@code null} where it is only near
 * @param statements how many are made by it
 * @param articles how many name it
 */
public record KnownName(String name, MatchClass match, long statements, long articles) {}
