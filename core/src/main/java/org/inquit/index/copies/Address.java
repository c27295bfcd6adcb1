package org.inquit.index.copies;

import java.util.Locale;
import java.util.regex.Pattern;

/** Web addresses as they are compared: what names the page alone. */
public final class Address {
  private static final Pattern SITE = Pattern.compile("^(www|amp|m)\\.(?=.*\\.)");
  private static final Pattern BEFORE = Pattern.compile("^/amp(?=/)");
  private static final Pattern BEHIND = Pattern.compile("(/amp|\\.amp)?(/index\\.html?)?/*$");
  private static final Pattern TRACKER =
      Pattern.compile("(utm_|fbclid|gclid|ref=|amp\\b|outputType=amp).*");

  private Address() {}

  /**
   * {@code url} without scheme, {@code www}, anchor, trackers and the marks of an AMP page.
   *
   * @return {@code null} where it names no page below a site's first
   */
  public static String page(String url) {
    String rest = url == null ? "" : url.strip();
    int scheme = rest.indexOf("://");
    rest = scheme < 0 ? rest : rest.substring(scheme + 3);
    int anchor = rest.indexOf('#');
    rest = anchor < 0 ? rest : rest.substring(0, anchor);
    int query = rest.indexOf('?');
    String path = query < 0 ? rest : rest.substring(0, query);
    String asked = query < 0 ? "" : asked(rest.substring(query + 1));
    int slash = path.indexOf('/');
    String bare = slash < 0 ? "" : bare(path.substring(slash));
    return bare.isEmpty() && asked.isEmpty() ? null : site(path, slash) + bare + asked;
  }

  private static String site(String path, int slash) {
    String site = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
    return SITE.matcher(site).replaceFirst("");
  }

  private static String bare(String path) {
    return BEHIND.matcher(BEFORE.matcher(path).replaceFirst("")).replaceFirst("");
  }

  /** The parameters without those that only tell where a reader came from. */
  private static String asked(String query) {
    StringBuilder kept = new StringBuilder();
    for (String parameter : query.split("&")) {
      boolean tracks = TRACKER.matcher(parameter).matches();
      if (!tracks && !parameter.isEmpty()) {
        kept.append(kept.isEmpty() ? '?' : '&').append(parameter);
      }
    }
    return kept.toString();
  }
}
