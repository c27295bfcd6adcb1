/** Texts in, groups of those that were published more than once out. */
package org.inquit.index.copies;
