package org.inquit.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The members of a ZIP archive, read as a stream and never unpacked to disk. */
final class Zip implements Records {
  private static final int LONGEST_NAME = 1024;

  private final Source source;
  private final Splitting splitting;
  private final ZipInputStream zip;
  private Records member;

  Zip(Source source, InputStream in, Splitting splitting) {
    this.source = source;
    this.splitting = splitting;
    this.zip = new ZipInputStream(in);
  }

  @Override
  public RawRecord next() throws IOException {
    while (member != null || open()) {
      RawRecord next = member.next();
      if (next != null) {
        return next;
      }
      member.close();
      member = null;
    }
    return null;
  }

  /** Opens the next member that is a file; false behind the last. */
  private boolean open() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && (entry.isDirectory() || hidden(entry.getName()))) {
      entry = zip.getNextEntry();
    }
    if (entry == null) {
      return false;
    }
    String name = printable(entry.getName());
    String id = source.id() + "/" + Ids.withoutEnding(name);
    Source inner = new Source(source.origin() + "!/" + name, id, false, () -> new Shield(zip));
    member = splitting.open(inner);
    return true;
  }

  private static boolean hidden(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return file.startsWith(".") || name.startsWith("__MACOSX/");
  }

  /** Names come from strangers: no control characters, no end. */
  private static String printable(String name) {
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return cut.replaceAll("\\p{Cntrl}", "?");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Keeps the archive open when a member is closed. */
  private static final class Shield extends FilterInputStream {
    Shield(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
