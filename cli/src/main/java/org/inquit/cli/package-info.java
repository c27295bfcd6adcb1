/** Words on a command line in, an exit status and text or JSON on standard output out. */
package org.inquit.cli;
