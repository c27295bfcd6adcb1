/** Measures what is understood of the fixtures against what their annotators understood. */
package org.inquit.measure;
