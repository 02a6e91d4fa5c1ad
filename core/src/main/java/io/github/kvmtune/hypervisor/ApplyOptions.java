package io.github.kvmtune.hypervisor;

import java.time.Duration;

/**
 * How a plan is to be applied. Immutable.
 *
 * <pre>{@code
 * hypervisor.apply(plan, ApplyOptions.defaults().replacing().listener(p -> bar.show(p.elapsed())));
 * }</pre>
 *
 * @param replace whether a stopped guest of the same name may be replaced; it keeps its UUID
 * @param listener is told how far it has come
 * @param every how often it is told while the guest starts
 * @param settle for how long a started guest is watched before it counts as running
 */
public record ApplyOptions(
    boolean replace, ProgressListener listener, Duration every, Duration settle) {

  private static final ApplyOptions DEFAULTS =
      new ApplyOptions(false, progress -> {}, Duration.ofSeconds(1), Duration.ofMillis(200));

  /** Replaces nothing and tells nobody. */
  public static ApplyOptions defaults() {
    return DEFAULTS;
  }

  /** Lets a stopped guest of the same name be replaced. */
  public ApplyOptions replacing() {
    return new ApplyOptions(true, listener, every, settle);
  }

  public ApplyOptions listener(ProgressListener other) {
    return new ApplyOptions(replace, other, every, settle);
  }

  public ApplyOptions every(Duration interval) {
    return new ApplyOptions(replace, listener, interval, settle);
  }

  public ApplyOptions settle(Duration watch) {
    return new ApplyOptions(replace, listener, every, watch);
  }
}
