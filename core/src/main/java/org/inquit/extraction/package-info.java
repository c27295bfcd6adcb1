/**
 * An article in, its statements, speakers, people, organizations and dates out, all as spans into
 * the body.
 */
package org.inquit.extraction;
