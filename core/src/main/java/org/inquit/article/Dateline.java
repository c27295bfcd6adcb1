package org.inquit.article;

/**
 * The place and the agency before the first sentence: {@code BERLIN (Reuters) -}.
 *
 * @param place as printed, or {@code null}
 * @param agency as printed, or {@code null}
 */
public record Dateline(String place, String agency) {}
