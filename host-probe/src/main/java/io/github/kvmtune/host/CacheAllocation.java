package io.github.kvmtune.host;

/**
 * How a cache can be divided between guests (CAT).
 *
 * @param name the kernel's name of it: {@code L3}, {@code L2}, or with {@code CODE} or {@code DATA}
 *     at its end where those are divided apart
 * @param classes how many guests or groups can have a share of their own, the rest of the host
 *     counting as one
 * @param ways into how many parts each cache can be divided
 * @param leastWays how many parts a share must have
 */
public record CacheAllocation(
    String name, Fact<Integer> classes, Fact<Integer> ways, Fact<Integer> leastWays) {}
