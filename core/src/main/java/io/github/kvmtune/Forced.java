package io.github.kvmtune;

/**
 * The user's word on one tuning: the value it must have, whatever its rule would choose.
 *
 * @param value one of those that the tuning takes, such as {@code 1GiB} for {@code huge-pages}
 * @param anyway whether it is meant even where it makes the guest slower or less safe
 */
public record Forced(String value, boolean anyway) {

  /** The value that switches a tuning off. */
  public static final String OFF = "off";

  /** The value that switches a tuning on where its rule would leave the guest alone. */
  public static final String ON = "on";
}
