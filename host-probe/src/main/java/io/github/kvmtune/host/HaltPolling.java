package io.github.kvmtune.host;

import java.time.Duration;

/**
 * KVM's halt polling, from {@code /sys/module/kvm/parameters}.
 *
 * @param limit the longest poll; zero is off
 * @param growStart the first poll length when growing from zero
 * @param grow factor by which a poll that came too short grows
 * @param shrink divisor by which a poll that was in vain shrinks; 0 resets it
 */
public record HaltPolling(
    Fact<Duration> limit, Fact<Duration> growStart, Fact<Long> grow, Fact<Long> shrink) {}
