package io.github.kvmtune;

import io.github.kvmtune.value.ByteSize;
import java.util.ArrayList;
import java.util.List;

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
      List<Nic> nics,
      VirtioDrivers drivers,
      Hardware hardware) {
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
    problems.addAll(DiskRules.problems(disks, drivers));
    problems.addAll(NicRules.problems(nics, migration, drivers));
    problems.addAll(hardware.problems());
    return problems;
  }

  private static ByteSize nearestMib(ByteSize memory) {
    return ByteSize.mib(Math.max(1, memory.dividedBy(MIB)));
  }
}
