/** Tokens of a body in, attributions out: what is said, by which cue, from which source phrase. */
package org.inquit.attribution;
