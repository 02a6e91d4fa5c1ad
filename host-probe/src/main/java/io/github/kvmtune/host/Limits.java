package io.github.kvmtune.host;

import io.github.kvmtune.value.IdSet;
import java.time.Duration;

/**
 * What this process and guests are confined to.
 *
 * @param cgroups the cgroup hierarchy in use
 * @param allowedCpus CPUs that the cpuset of the probing process allows; in a container, fewer than
 *     the machine has
 * @param allowedNodes NUMA nodes that the cpuset of the probing process allows memory from
 * @param guestCpus CPUs that the cpuset of libvirt's guests ({@code machine.slice}) allows
 * @param realtimePeriod the period over which realtime time is counted
 * @param realtimeRuntime how much of each period realtime threads may use, all of it where they are
 *     not limited
 * @param realtimeGroups whether the kernel divides realtime time among cgroups; libvirt gives none
 *     to the groups it makes, so that its guests have none
 * @param realtimeScheduling whether daemons may have threads scheduled in real time; in a container
 *     often not
 * @param memoryLocking whether daemons may let a process lock as much memory as they like; in a
 *     container often not
 */
public record Limits(
    Fact<CgroupVersion> cgroups,
    Fact<IdSet> allowedCpus,
    Fact<IdSet> allowedNodes,
    Fact<IdSet> guestCpus,
    Fact<Duration> realtimePeriod,
    Fact<Duration> realtimeRuntime,
    Fact<Boolean> realtimeGroups,
    Fact<Boolean> realtimeScheduling,
    Fact<Boolean> memoryLocking) {}
