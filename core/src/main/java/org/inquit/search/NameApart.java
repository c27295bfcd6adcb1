package org.inquit.search;

import org.inquit.name.Difference;

/**
 * A name of the archive that was kept apart from one asked for.
 *
 * @param why what tells them apart
 * @param statements how many are made by it
 */
public record NameApart(String name, Difference why, long statements) {}
