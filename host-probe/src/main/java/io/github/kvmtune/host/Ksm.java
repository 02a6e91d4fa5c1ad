package io.github.kvmtune.host;

/**
 * Kernel same-page merging.
 *
 * @param running whether pages are being merged now
 * @param mergeAcrossNodes whether pages of different NUMA nodes may be merged, which makes one of
 *     them remote
 * @param pagesSharing how many pages merging saves now
 */
public record Ksm(Fact<Boolean> running, Fact<Boolean> mergeAcrossNodes, Fact<Long> pagesSharing) {}
