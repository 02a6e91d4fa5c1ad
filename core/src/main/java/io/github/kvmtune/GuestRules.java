package io.github.kvmtune;

import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of a guest on any host. */
final class GuestRules {

  private static final ByteSize MIB = ByteSize.mib(1);

  private GuestRules() {}

  static List<String> problems(
      String name,
      int vcpus,
      ByteSize memory,
      Migration migration,
      List<Disk> disks,
      List<Nic> nics) {
    List<String> problems = new ArrayList<>();
    if (name.isBlank() || !name.equals(name.strip()) || name.matches("(?s).*[/\\n].*")) {
      problems.add(
          "the name \""
              + name
              + "\" is not usable; libvirt wants one without slash, line break or outer blanks");
    }
    if (vcpus < 1) {
      problems.add("it asks for " + vcpus + " vCPUs; a guest needs at least 1");
    }
    if (memory.bytes() == 0 || !memory.isMultipleOf(MIB)) {
      problems.add(
          "memory "
              + memory
              + " is not a positive whole number of MiB; QEMU would round it; use "
              + nearestMib(memory));
    }
    problems.addAll(repeatedPaths(disks));
    problems.addAll(immovableNics(migration, nics));
    return problems;
  }

  private static ByteSize nearestMib(ByteSize memory) {
    return ByteSize.mib(Math.max(1, memory.dividedBy(MIB)));
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

  private static List<String> immovableNics(Migration migration, List<Nic> nics) {
    return nics.stream()
        .filter(nic -> nic instanceof Nic.Hostdev && migration != Migration.NONE)
        .map(
            nic ->
                "the assigned device "
                    + ((Nic.Hostdev) nic).address()
                    + " cannot migrate, but migration is "
                    + migration.word()
                    + "; use migration none or a bridge")
        .toList();
  }
}
