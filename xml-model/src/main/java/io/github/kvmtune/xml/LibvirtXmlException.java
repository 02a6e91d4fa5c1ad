package io.github.kvmtune.xml;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A document that cannot be read or written. The message starts with the place: line and column
 * where there is a text, and the path of the element or attribute.
 *
 * <p>For example {@code line 3, column 9, /domain/vcpu/@current: "four" is not a number}.
 */
public final class LibvirtXmlException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;
  private final String path;

  /** A problem at a place in a text; lines and columns count from 1. */
  public LibvirtXmlException(
      int line, int column, String path, String problem, @Nullable Throwable cause) {
    super("line " + line + ", column " + column + comma(path) + ": " + problem, cause);
    this.line = line;
    this.column = column;
    this.path = path;
  }

  /** A problem that has no place in a text. */
  public LibvirtXmlException(String path, String problem, @Nullable Throwable cause) {
    super((path.isEmpty() ? "" : path + ": ") + problem, cause);
    this.line = 0;
    this.column = 0;
    this.path = path;
  }

  private static String comma(String path) {
    return path.isEmpty() ? "" : ", " + path;
  }

  /** The line of the problem, counted from 1; empty if no text was being read. */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /** The column of the problem, counted from 1; empty if no text was being read. */
  public OptionalInt column() {
    return line > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /**
   * The element or attribute, such as {@code /domain/devices/disk[2]/driver/@queues}; empty outside
   * the root element.
   */
  public String path() {
    return path;
  }
}
