package io.github.kvmtune.host;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Linux release such as {@code 6.1.0-18-amd64}, ordered by its three numbers. Distributions
 * backport features, so an older number does not prove a feature absent.
 *
 * <pre>{@code
 * KernelVersion.parse("5.14.0-427.el9.x86_64").isAtLeast(5, 6); // true
 * }</pre>
 *
 * @param release the release as the kernel writes it
 */
public record KernelVersion(int major, int minor, int patch, String release)
    implements Comparable<KernelVersion> {

  private static final Pattern RELEASE =
      Pattern.compile("(\\d{1,5})\\.(\\d{1,5})(?:\\.(\\d{1,5}))?(?!\\d)[!-~]*");

  private static final Comparator<KernelVersion> ORDER =
      Comparator.comparingInt(KernelVersion::major)
          .thenComparingInt(KernelVersion::minor)
          .thenComparingInt(KernelVersion::patch);

  /**
   * Reads a release as {@code uname -r} prints it; a missing third number counts as 0.
   *
   * @throws IllegalArgumentException if the text does not start with two numbers
   */
  public static KernelVersion parse(String release) {
    Matcher matcher = RELEASE.matcher(release);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + release + "\" is not a kernel release such as 6.1.0-18-amd64");
    }
    return new KernelVersion(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)),
        release);
  }

  public boolean isAtLeast(int wantedMajor, int wantedMinor) {
    return major > wantedMajor || (major == wantedMajor && minor >= wantedMinor);
  }

  /** Orders by the three numbers; releases that differ only in their suffix compare as equal. */
  @Override
  public int compareTo(KernelVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return release;
  }
}
