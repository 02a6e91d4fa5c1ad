package io.github.kvmtune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold of a guest's disks on any host. */
final class DiskRules {

  private DiskRules() {}

  static List<String> problems(List<Disk> disks, VirtioDrivers drivers) {
    List<String> problems = new ArrayList<>(repeatedPaths(disks));
    for (Disk disk : disks) {
      disk.limit().stream()
          .flatMap(limit -> DiskLimitRules.problems(limit).stream())
          .forEach(problem -> problems.add("disk " + disk.path() + ": " + problem));
      engineProblem(disk).ifPresent(problems::add);
      preallocationProblem(disk).ifPresent(problems::add);
      busProblem(disk, drivers).ifPresent(problems::add);
    }
    problems.addAll(unequalGroups(disks));
    return problems;
  }

  private static List<String> repeatedPaths(List<Disk> disks) {
    Set<String> seen = new HashSet<>();
    return disks.stream()
        .map(Disk::path)
        .filter(path -> !seen.add(path))
        .distinct()
        .map(
            path ->
                "two disks use the path "
                    + path
                    + "; both writing to it would destroy it; give each its own")
        .toList();
  }

  private static Optional<String> engineProblem(Disk disk) {
    return disk.options()
        .cache()
        .filter(cache -> !cache.isDirect())
        .filter(cache -> disk.options().engine().equals(Optional.of(DiskEngine.NATIVE)))
        .map(
            cache ->
                "disk %s: native AIO bypasses the page cache, but cache %s uses it; use cache none or"
                        .formatted(disk.path(), cache.word())
                    + " engine threads");
  }

  private static Optional<String> preallocationProblem(Disk disk) {
    return disk.options().preallocated() && disk.options().thin()
        ? Optional.of(
            "disk "
                + disk.path()
                + ": a preallocated image keeps all of its blocks, a thin one gives them back;"
                + " choose one")
        : Optional.empty();
  }

  private static Optional<String> busProblem(Disk disk, VirtioDrivers drivers) {
    return disk.bus()
        .filter(bus -> drivers == VirtioDrivers.NONE)
        .map(
            bus ->
                "disk %s: bus %s is a virtio device, but the guest has no virtio drivers; leave the bus"
                        .formatted(disk.path(), bus.word())
                    + " open, or say that it has drivers");
  }

  // libvirt rejects a group whose disks differ, naming neither.
  private static List<String> unequalGroups(List<Disk> disks) {
    List<String> problems = new ArrayList<>();
    Map<String, Disk> first = new HashMap<>();
    for (Disk disk : disks) {
      disk.limit()
          .flatMap(DiskLimit::group)
          .map(group -> first.putIfAbsent(group, disk))
          .filter(other -> !other.limit().equals(disk.limit()))
          .ifPresent(other -> problems.add(unequal(other, disk)));
    }
    return problems;
  }

  private static String unequal(Disk one, Disk other) {
    return "disks "
        + one.path()
        + " and "
        + other.path()
        + " share the limit group "
        + other.limit().flatMap(DiskLimit::group).orElse("")
        + " but have different limits; give both the same";
  }
}
