package io.github.kvmtune.placement;

/**
 * The cores of one node that share a level 3 cache, all of a node's where the host shows no caches,
 * and are of one kind: the fast and the slow cores of a hybrid CPU are domains of their own.
 *
 * @param number its number, counted over the whole host
 * @param cache number of its cache, counted over the whole host
 * @param node number of its node
 * @param firstCore number of its first core; a domain's cores are numbered without gaps
 * @param endCore number after its last core
 */
record CacheDomain(int number, int cache, int node, int firstCore, int endCore) {}
