/**
 * Dates as intervals with a precision, and the expressions that name them. Knows only the JDK and
 * {@code text}.
 */
package org.inquit.date;
