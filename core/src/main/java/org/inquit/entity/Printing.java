package org.inquit.entity;

/**
 * One way in which a name is printed.
 *
 * @param hash of its tokens, whatever their case
 * @param group the names that it is judged with
 */
record Printing(String text, int hash, Group group) {}
