package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainController;
import io.github.kvmtune.xml.domain.DomainCpu;
import io.github.kvmtune.xml.domain.DomainCpuNuma;
import io.github.kvmtune.xml.domain.DomainCputune;
import io.github.kvmtune.xml.domain.DomainDevices;
import io.github.kvmtune.xml.domain.DomainDisk;
import io.github.kvmtune.xml.domain.DomainDiskTarget;
import io.github.kvmtune.xml.domain.DomainInterface;
import io.github.kvmtune.xml.domain.DomainIothreadids;
import io.github.kvmtune.xml.domain.DomainVcpu;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The parts of a domain that several rooms ask for, without its nulls. */
final class Promised {

  private Promised() {}

  static Optional<DomainCputune> cputune(Domain domain) {
    return Optional.ofNullable(domain.getCputune());
  }

  /** Where the vCPUs may run that have no pin of their own. */
  static Optional<IdSet> commonCpus(Domain domain) {
    return Optional.ofNullable(domain.getVcpu()).map(DomainVcpu::getCpuset);
  }

  /** Where each vCPU that it starts with is to run, as far as something is said of it. */
  static Map<Integer, IdSet> vcpus(Domain domain) {
    Map<Integer, IdSet> promised = new TreeMap<>();
    commonCpus(domain)
        .ifPresent(
            cpus -> {
              for (int vcpu = 0; vcpu < count(domain); vcpu++) {
                promised.put(vcpu, cpus);
              }
            });
    cputune(domain).stream()
        .flatMap(cputune -> cputune.getVcpupins().stream())
        .filter(pin -> Objects.requireNonNull(pin.getVcpu()) < count(domain))
        .forEach(
            pin ->
                promised.put(
                    Objects.requireNonNull(pin.getVcpu()),
                    Objects.requireNonNull(pin.getCpuset())));
    return promised;
  }

  /** How many vCPUs it starts with; some more may be meant to be plugged in later. */
  static int count(Domain domain) {
    return Optional.ofNullable(domain.getVcpu())
        .flatMap(vcpu -> Optional.ofNullable(vcpu.getCurrent()).or(() -> count(vcpu)))
        .orElse(1);
  }

  private static Optional<Integer> count(DomainVcpu vcpu) {
    return Optional.ofNullable(vcpu.getValue());
  }

  /** The numbers of the I/O threads, which libvirt counts from 1 unless told otherwise. */
  static IntStream ioThreads(Domain domain) {
    DomainIothreadids ids = domain.getIothreadids();
    return ids == null
        ? IntStream.rangeClosed(1, Objects.requireNonNullElse(domain.getIothreads(), 0))
        : ids.getIothreads().stream()
            .map(thread -> thread.getId())
            .mapToInt(Objects::requireNonNull);
  }

  static Optional<ByteSize> memory(Domain domain) {
    return Optional.ofNullable(domain.getMemory()).map(memory -> memory.getSize());
  }

  static Optional<DomainCpuNuma> cells(Domain domain) {
    return Optional.ofNullable(domain.getCpu())
        .map(DomainCpu::getNuma)
        .filter(numa -> !numa.getCells().isEmpty());
  }

  static List<DomainDisk> disks(Domain domain) {
    return devices(domain).map(DomainDevices::getDisks).orElse(List.of());
  }

  static List<DomainInterface> nics(Domain domain) {
    return devices(domain).map(DomainDevices::getInterfaces).orElse(List.of());
  }

  static List<DomainController> controllers(Domain domain) {
    return devices(domain).map(DomainDevices::getControllers).orElse(List.of());
  }

  static Optional<DomainDevices> devices(Domain domain) {
    return Optional.ofNullable(domain.getDevices());
  }

  /** A disk's name in the guest's XML, such as {@code vda}. */
  static String target(DomainDisk disk) {
    return Optional.ofNullable(disk.getTarget()).map(DomainDiskTarget::getDev).orElse("?");
  }

  static String name(Domain domain) {
    return Optional.ofNullable(domain.getName()).orElse("?");
  }
}
