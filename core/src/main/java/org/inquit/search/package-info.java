/** A question in, statements and articles out as plain records. */
package org.inquit.search;
