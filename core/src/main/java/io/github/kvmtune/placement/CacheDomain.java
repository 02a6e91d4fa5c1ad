package io.github.kvmtune.placement;

/**
 * The cores of one node that share a level 3 cache; all of a node's where the host shows no caches.
 *
 * @param number its number, counted over the whole host
 * @param node number of its node
 * @param firstCore number of its first core; a domain's cores are numbered without gaps
 * @param endCore number after its last core
 */
record CacheDomain(int number, int node, int firstCore, int endCore) {}
