package io.github.kvmtune.tuning;

import io.github.kvmtune.xml.domain.DomainDisk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names disks by their bus and order, {@code vda}, {@code vdb}, … {@code sda}, … as Linux and
 * libvirt count them.
 */
final class DiskNames {

  private static final int LETTERS = 26;

  private DiskNames() {}

  static void assign(List<DomainDisk> disks) {
    Map<String, Integer> used = new HashMap<>();
    for (DomainDisk disk : disks) {
      String prefix = "virtio".equals(disk.ensureTarget().getBus()) ? "vd" : "sd";
      disk.ensureTarget().setDev(prefix + letters(used.merge(prefix, 1, Integer::sum)));
    }
  }

  private static String letters(int number) {
    String rest = number <= LETTERS ? "" : letters((number - 1) / LETTERS);
    return rest + (char) ('a' + (number - 1) % LETTERS);
  }
}
