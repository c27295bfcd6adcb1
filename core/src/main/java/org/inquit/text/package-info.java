/**
 * Text as spans: tokens, sentences, and the lexicons that rules are written in. Knows only the JDK.
 */
package org.inquit.text;
