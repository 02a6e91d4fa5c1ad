package io.github.kvmtune.advice;

import io.github.kvmtune.host.Host;

/**
 * One thing about a host that guests profit from. An advisor always answers: what to change and
 * why, or that the host is fine, or does not say, or that it does not matter. It has no state; the
 * same host and use always give the same answer.
 */
public interface Advisor {

  /** Its name, such as {@code iommu}. */
  String name();

  /**
   * Looks at a host.
   *
   * @param host what is known of it
   * @param use what it is meant for
   */
  Assessment assess(Host host, HostUse use);
}
