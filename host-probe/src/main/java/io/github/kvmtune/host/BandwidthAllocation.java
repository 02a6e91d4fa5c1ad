package io.github.kvmtune.host;

/**
 * How memory bandwidth can be divided between guests (MBA), in percent of each node's.
 *
 * @param classes how many guests or groups can have a limit of their own
 * @param leastPercent the lowest limit
 * @param stepPercent what limits are rounded to
 */
public record BandwidthAllocation(
    Fact<Integer> classes, Fact<Integer> leastPercent, Fact<Integer> stepPercent) {}
