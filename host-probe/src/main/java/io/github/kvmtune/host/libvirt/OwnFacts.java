package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.EmulatorCapabilities;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Libvirt;
import io.github.kvmtune.host.LibvirtDevice;
import io.github.kvmtune.host.LibvirtDocuments;
import io.github.kvmtune.host.MachineType;
import io.github.kvmtune.value.Version;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuest;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuestArch;
import io.github.kvmtune.xml.capabilities.CapabilitiesGuestMachine;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Versions, machine types, domain capabilities and libvirt's names of devices. */
final class OwnFacts {

  private static final String EMULATORS = "libvirt domain capabilities";

  private final LibvirtDocuments documents;
  private final Findings findings;

  OwnFacts(LibvirtDocuments documents, Findings findings) {
    this.documents = documents;
    this.findings = findings;
  }

  Libvirt read(Capabilities capabilities, DeviceTree devices) {
    return new Libvirt(
        version(documents.library(), "virGetVersion"),
        version(documents.daemon(), "virConnectGetLibVersion"),
        version(documents.qemu(), "virConnectGetVersion"),
        machines(capabilities),
        new Fact<>(documents.domainCapabilities().map(this::emulators), EMULATORS),
        devices.fact(OwnFacts::listed));
  }

  private static Fact<Version> version(Optional<Version> version, String call) {
    return new Fact<>(version, "libvirt " + call);
  }

  private static Fact<List<MachineType>> machines(Capabilities capabilities) {
    List<MachineType> machines =
        capabilities.getGuests().stream()
            .map(CapabilitiesGuest::getArch)
            .filter(Objects::nonNull)
            .flatMap(OwnFacts::machines)
            .toList();
    String path = "/capabilities/guest/arch/machine";
    return machines.isEmpty() ? Findings.absent(path) : Findings.known(path, machines);
  }

  private static Stream<MachineType> machines(CapabilitiesGuestArch arch) {
    return Optional.ofNullable(arch.getName()).stream()
        .flatMap(name -> arch.getMachines().stream().flatMap(machine -> machine(name, machine)));
  }

  private static Stream<MachineType> machine(String arch, CapabilitiesGuestMachine machine) {
    return Optional.ofNullable(machine.getValue()).stream()
        .map(
            name ->
                new MachineType(
                    arch,
                    name,
                    Optional.ofNullable(machine.getCanonical()),
                    Optional.ofNullable(machine.getMaxCpus()),
                    Boolean.TRUE.equals(machine.getDeprecated())));
  }

  private List<EmulatorCapabilities> emulators(List<String> xmls) {
    return xmls.stream().flatMap(xml -> emulator(xml).stream()).toList();
  }

  private Optional<EmulatorCapabilities> emulator(String xml) {
    try {
      return Optional.of(EmulatorCapabilities.of(xml));
    } catch (LibvirtXmlException | IllegalArgumentException e) {
      findings.problem(EMULATORS, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static List<LibvirtDevice> listed(Stream<Device> all) {
    return all.map(Device::listed).sorted(Comparator.comparing(LibvirtDevice::name)).toList();
  }
}
