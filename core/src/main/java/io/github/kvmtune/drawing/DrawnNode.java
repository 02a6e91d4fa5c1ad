package io.github.kvmtune.drawing;

import java.util.List;

/**
 * A NUMA node, or what else CPUs can be grouped by.
 *
 * @param title such as {@code node 0}
 * @param facts its memory and huge pages, and what the guest takes of them
 * @param caches its cores; empty for a node of memory alone
 */
record DrawnNode(String title, List<String> facts, List<DrawnCache> caches) {}
