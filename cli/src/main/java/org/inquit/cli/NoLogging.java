package org.inquit.cli;

/**
 * Taken by the JDK in place of its logging settings, as the launcher asks: without handlers, no
 * library writes between an answer's lines.
 */
public final class NoLogging {}
