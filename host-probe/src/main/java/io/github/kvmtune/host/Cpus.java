package io.github.kvmtune.host;

import io.github.kvmtune.value.IdSet;
import java.util.List;

/**
 * The host's CPUs: which there are, what they are, and how they share cores and caches. A CPU is a
 * hardware thread, numbered as the kernel does.
 *
 * @param model vendor, model and flags, of the first CPU listed
 * @param online CPUs that run threads now
 * @param offline CPUs that do not run: switched off, or not plugged in
 * @param present CPUs that are plugged in
 * @param possible CPUs the kernel could ever see
 * @param isolated CPUs the scheduler leaves alone ({@code isolcpus=}, isolated cpuset partitions)
 * @param nohzFull CPUs without a scheduler tick ({@code nohz_full=})
 * @param smt whether cores run several threads, and whether that can be changed
 * @param topology packages, dies, clusters, cores and caches of the online CPUs
 * @param kinds kinds of cores on a hybrid CPU, such as {@code core} and {@code atom}; absent where
 *     all cores are alike or the kernel does not tell
 * @param governors frequency governors in use, with the CPUs each governs
 * @param idle what the CPUs do when idle
 */
public record Cpus(
    CpuModel model,
    Fact<IdSet> online,
    Fact<IdSet> offline,
    Fact<IdSet> present,
    Fact<IdSet> possible,
    Fact<IdSet> isolated,
    Fact<IdSet> nohzFull,
    Fact<Smt> smt,
    CpuTopology topology,
    Fact<List<CpuGroup>> kinds,
    Fact<List<CpuGroup>> governors,
    Idle idle) {}
