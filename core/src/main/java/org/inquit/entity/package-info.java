/**
 * The tokens of an article in; its people, organizations and places out, and for the words that
 * name a source the one they mean.
 */
package org.inquit.entity;
