package io.github.kvmtune.value;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of libvirt or QEMU, such as 9.0.0.
 *
 * <pre>{@code
 * Version.parse("10.0").isAtLeast(9, 4); // true
 * }</pre>
 */
public record Version(int major, int minor, int micro) implements Comparable<Version> {

  private static final Pattern RELEASE =
      Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?");

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::micro);

  /**
   * @throws IllegalArgumentException if a part is negative or above 9999
   */
  public Version {
    if (Math.min(Math.min(major, minor), micro) < 0
        || Math.max(Math.max(major, minor), micro) > 9999) {
      throw new IllegalArgumentException(
          major + "." + minor + "." + micro + " is not a version; each part is 0 to 9999");
    }
  }

  /**
   * Reads two or three numbers with dots between them; a missing third one is 0.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Version parse(String text) {
    Matcher matcher = RELEASE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a version such as 9.0.0");
    }
    return new Version(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
  }

  /**
   * The version that libvirt's calls give as one number, {@code 1000000 * major + 1000 * minor +
   * micro}.
   *
   * @throws IllegalArgumentException if the number is negative or no such version
   */
  public static Version ofNumber(long number) {
    if (number < 0 || number >= 10_000_000_000L) {
      throw new IllegalArgumentException(number + " is not a version number such as 9000000");
    }
    return new Version(
        (int) (number / 1_000_000), (int) (number / 1000 % 1000), (int) (number % 1000));
  }

  public boolean isAtLeast(int wantedMajor, int wantedMinor) {
    return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + micro;
  }
}
