package io.github.kvmtune.host.snapshot;

import java.util.regex.Pattern;

/** Paths from a snapshot, which may have been made by anyone. */
final class Paths {

  private static final Pattern PLAIN = Pattern.compile("(/[^/\\x00]{1,255}){1,64}");
  private static final Pattern STEPS = Pattern.compile("/\\.{1,2}(?=/|$)");

  private Paths() {}

  /**
   * The path itself.
   *
   * @throws SnapshotFormatException if it is not absolute, is empty in parts or steps upwards
   */
  static String checked(String path) {
    if (path.length() > 4096 || !PLAIN.matcher(path).matches() || STEPS.matcher(path).find()) {
      throw new SnapshotFormatException("it holds the path \"" + shown(path) + "\"");
    }
    return path;
  }

  private static String shown(String path) {
    return Escapes.escaped(path.length() > 60 ? path.substring(0, 60) + "..." : path);
  }
}
