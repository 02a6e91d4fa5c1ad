package io.github.kvmtune.fleet;

import io.github.kvmtune.GuestPlan;

/**
 * A guest that has its place.
 *
 * @param host the name of its host
 * @param plan the guest tuned for it
 */
public record Placed(String host, GuestPlan plan) {

  public String guest() {
    return plan.guest().name();
  }
}
