package io.github.kvmtune.host;

import io.github.kvmtune.value.IdSet;
import java.time.Duration;

/**
 * A state that an idle CPU can sleep in; the deeper, the longer it takes to wake.
 *
 * @param name such as {@code POLL}, {@code C1} or {@code C6}
 * @param latency how long waking takes, as the driver states it
 * @param disabledOn the online CPUs that may not use it
 */
public record IdleState(String name, Fact<Duration> latency, Fact<IdSet> disabledOn) {}
