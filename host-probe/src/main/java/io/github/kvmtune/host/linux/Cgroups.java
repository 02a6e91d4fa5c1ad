package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CgroupVersion;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.value.IdSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where cgroups are mounted, and the cpusets found there. */
final class Cgroups {

  private static final String USUAL = "/sys/fs/cgroup";
  private static final String OWN = "/proc/self/cpuset";

  /** Version 1 controllers that make a hierarchy more than a bookkeeping aid. */
  private static final Set<String> CONTROLLERS = Set.of("cpu", "cpuset", "memory", "freezer");

  private final KernelFiles files;
  private final MountTable mounts;

  Cgroups(KernelFiles files, MountTable mounts) {
    this.files = files;
    this.mounts = mounts;
  }

  Fact<CgroupVersion> version() {
    boolean first =
        cpusetMount().isPresent() || mounts.ofType("cgroup").anyMatch(Cgroups::hasControllers);
    boolean second = mounts.ofType("cgroup2").findAny().isPresent();
    if (first || second) {
      return Fact.known(version(first, second), MountTable.FILE);
    }
    return files.exists(USUAL + "/cgroup.controllers")
        ? Fact.known(CgroupVersion.V2, USUAL + "/cgroup.controllers")
        : Fact.absent(MountTable.FILE);
  }

  private static CgroupVersion version(boolean first, boolean second) {
    if (first) {
      return second ? CgroupVersion.HYBRID : CgroupVersion.V1;
    }
    return CgroupVersion.V2;
  }

  private static boolean hasControllers(MountTable.Mount mount) {
    return mount.options().stream().anyMatch(CONTROLLERS::contains);
  }

  /** What the cpuset of this process allows; {@code kind} is {@code cpus} or {@code mems}. */
  Fact<IdSet> ownCpuset(String kind) {
    return files
        .fact(OWN, Values::path)
        .value()
        .map(group -> nearest(group, kind))
        .orElse(Fact.absent(OWN));
  }

  /** What libvirt's guests are allowed, on version 2 or, as libvirt names it there, version 1. */
  Fact<IdSet> guestCpuset(String kind) {
    Fact<IdSet> slice = cpuset("/machine.slice", kind);
    return slice.isKnown() ? slice : slice.or(cpuset("/machine", kind));
  }

  /** The file is there only if the kernel was built so; version 2 has none. */
  Fact<Boolean> realtimeGroups() {
    return mounts
        .ofType("cgroup")
        .filter(mount -> mount.options().contains("cpu"))
        .findFirst()
        .map(mount -> mount.path() + "/cpu.rt_runtime_us")
        .map(file -> Fact.known(files.exists(file), file))
        .orElse(Fact.absent(MountTable.FILE));
  }

  /** The cpuset of a group, or of the nearest one above that has one. */
  private Fact<IdSet> nearest(String group, String kind) {
    String place = group.equals("/") ? "" : group;
    Fact<IdSet> cpuset = cpuset(place, kind);
    while (!cpuset.isKnown() && !place.isEmpty()) {
      place = place.substring(0, place.lastIndexOf('/'));
      cpuset = cpuset.or(cpuset(place, kind));
    }
    return cpuset;
  }

  private Fact<IdSet> cpuset(String group, String kind) {
    String directory = mountPoint() + group;
    List<String> names =
        List.of("cpuset." + kind + ".effective", "cpuset.effective_" + kind, "cpuset." + kind);
    return Stream.concat(names.stream(), unprefixed(kind))
        .map(name -> directory + "/" + name)
        .filter(files::exists)
        .findFirst()
        .map(file -> files.fact(file, Values::ids))
        .orElse(Fact.absent(directory + "/" + names.get(0)));
  }

  /** Early mounts, of type cpuset or with the option noprefix, leave the controller's name out. */
  private Stream<String> unprefixed(String kind) {
    return cpusetMount().filter(Cgroups::isUnprefixed).map(mount -> kind).stream();
  }

  private static boolean isUnprefixed(MountTable.Mount mount) {
    return mount.type().equals("cpuset") || mount.options().contains("noprefix");
  }

  /** Cpusets are in version 1 wherever they are mounted as such. */
  private String mountPoint() {
    return cpusetMount()
        .or(() -> mounts.ofType("cgroup2").findFirst())
        .map(MountTable.Mount::path)
        .orElse(USUAL);
  }

  private Optional<MountTable.Mount> cpusetMount() {
    return Stream.concat(
            mounts.ofType("cgroup").filter(mount -> mount.options().contains("cpuset")),
            mounts.ofType("cpuset"))
        .findFirst();
  }
}
