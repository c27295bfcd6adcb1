/** Annotated articles in, an archive out: a directory of generations, published in one rename. */
package org.inquit.index;
