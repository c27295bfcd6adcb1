package org.inquit.search;

/**
 * A statement that moves from one name to another when aliases change.
 *
 * @param statement its id
 * @param printed the name as it is printed
 * @param before the name it is shown under now
 * @param after the name it will be shown under
 */
public record AliasChange(String statement, String printed, String before, String after) {}
