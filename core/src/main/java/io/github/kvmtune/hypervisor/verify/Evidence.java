package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.xml.domain.Domain;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a guest was promised, and everything that was found of it at one moment.
 *
 * @param promised the domain as planned
 * @param live the running domain's XML
 * @param threads where its threads may run
 * @param process QEMU's process; absent on another machine's guest
 * @param throttling each disk's limits as QEMU holds them, by target and libvirt's name
 * @param vcpusInGuest how many vCPUs the guest says it has; absent if its agent does not answer
 * @param neighbours the other running guests' live XML
 */
public record Evidence(
    Domain promised,
    Domain live,
    ThreadAffinity threads,
    Optional<QemuProcess> process,
    Map<String, Map<String, String>> throttling,
    Optional<Integer> vcpusInGuest,
    List<Domain> neighbours) {

  static final String ONLY_THERE = "is visible only on the guest's own host; verify there, as root";

  public Evidence {
    throttling = Map.copyOf(throttling);
    neighbours = List.copyOf(neighbours);
  }
}
