package org.inquit.cli;

/**
 * A line of what {@code aliases} found.
 *
 * @param subject a place in a file, a name, or a statement
 * @param kind what is said of it: fault, entity, sure, weak, moves
 * @param text the rest, for people
 */
record AliasLine(String subject, String kind, String text) {}
