package io.github.kvmtune.host;

import io.github.kvmtune.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What libvirt alone knows of a host. All of it is absent where only files were read.
 *
 * <pre>{@code
 * host.libvirt().qemu().value().filter(qemu -> qemu.isAtLeast(9, 0));
 * host.libvirt().emulator("x86_64", "q35", "kvm").flatMap(EmulatorCapabilities::maxVcpus);
 * }</pre>
 *
 * @param library the version of the client library
 * @param daemon the version of the daemon
 * @param qemu the version of the emulator that the daemon uses
 * @param machines machine types that guests can have
 * @param emulators domain capabilities, one for each combination that libvirt was asked for
 * @param devices the host's devices under libvirt's names
 */
public record Libvirt(
    Fact<Version> library,
    Fact<Version> daemon,
    Fact<Version> qemu,
    Fact<List<MachineType>> machines,
    Fact<List<EmulatorCapabilities>> emulators,
    Fact<List<LibvirtDevice>> devices) {

  /** Where nobody asked libvirt. */
  public static Libvirt notAsked() {
    String source = "libvirt was not asked";
    return new Libvirt(
        Fact.absent(source),
        Fact.absent(source),
        Fact.absent(source),
        Fact.absent(source),
        Fact.absent(source),
        Fact.absent(source));
  }

  /** The machine type of this name or alias; empty if unknown. */
  public Optional<MachineType> machine(String arch, String name) {
    return all(machines)
        .filter(machine -> machine.arch().equals(arch) && machine.name().equals(name))
        .findFirst();
  }

  /**
   * What an emulator can do for guests of this kind; empty if libvirt was not asked, which does not
   * mean that it can do nothing.
   *
   * @param machine a machine type such as {@code pc-q35-7.2}, or an alias such as {@code q35}
   * @param virtType such as {@code kvm} or {@code qemu}
   */
  public Optional<EmulatorCapabilities> emulator(String arch, String machine, String virtType) {
    String canonical = machine(arch, machine).flatMap(MachineType::canonical).orElse(machine);
    return all(emulators)
        .filter(each -> each.arch().equals(arch) && each.virtType().equals(virtType))
        .filter(each -> each.machine().equals(machine) || each.machine().equals(canonical))
        .findFirst();
  }

  private static <T> Stream<T> all(Fact<List<T>> list) {
    return list.value().stream().flatMap(List::stream);
  }
}
