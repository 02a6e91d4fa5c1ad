package io.github.kvmtune.host.linux;

import java.io.IOException;
import java.util.List;

/**
 * Where a host's files are kept. Every path is one that the host itself could use, such as {@code
 * /sys/devices/system/cpu}, without links on the way; no method follows a link.
 */
public interface FileStore {

  /** What there is under a name. */
  enum Kind {
    ABSENT,
    FILE,
    DIRECTORY,
    LINK,
    /** A device, a pipe, a socket: reading it might never end. */
    OTHER
  }

  /**
   * @throws UnreadableException if that cannot be told
   */
  Kind kind(String path) throws IOException;

  /**
   * The content of a file, or its start if it is longer than {@code most} bytes: then one byte
   * more.
   *
   * @throws UnreadableException if it cannot be read
   */
  String content(String path, int most) throws IOException;

  /**
   * What a link points to, as it says itself.
   *
   * @throws UnreadableException if it cannot be read
   */
  String target(String path) throws IOException;

  /**
   * The names in a directory, in any order.
   *
   * @throws UnreadableException if it cannot be listed
   */
  List<String> names(String path) throws IOException;

  /** Whether this program may read and write a device. */
  boolean isUsable(String path);

  /**
   * Whether the top directory is that of a whole system, so that a link from it cannot lead
   * anywhere else.
   */
  boolean isWholeSystem();
}
