package io.github.kvmtune.host;

import io.github.kvmtune.value.Version;
import java.util.List;
import java.util.Optional;

/**
 * What libvirt says of a host, as it was handed over: XML documents and versions. Nothing is read
 * before a probe does; a document that cannot be read then is a {@link Problem}, not an error.
 *
 * <pre>{@code
 * LibvirtDocuments documents = LibvirtDocuments.of(capabilitiesXml)
 *     .withVersions(Version.ofNumber(9000000), Version.ofNumber(9000000), Version.ofNumber(7002022))
 *     .withDomainCapabilities(List.of(q35OnKvm, q35OnTcg))
 *     .withNodeDevices(deviceXmls);
 * Host remote = HostProbe.of(documents).probe();
 * Host both = HostProbe.local().with(documents).probe();
 * }</pre>
 *
 * @param capabilities {@code virConnectGetCapabilities}, {@code virsh capabilities}
 * @param domainCapabilities {@code virConnectGetDomainCapabilities} for each architecture, machine
 *     type and virt type that was asked for; absent if none was
 * @param nodeDevices {@code virNodeDeviceGetXMLDesc} of <em>all</em> devices of the host; absent if
 *     libvirt was not asked for them, since a list without a device says that there is none
 * @param library the version of the client library ({@code virGetVersion})
 * @param daemon the version of the daemon ({@code virConnectGetLibVersion})
 * @param qemu the version of the emulator the daemon uses ({@code virConnectGetVersion})
 */
public record LibvirtDocuments(
    Optional<String> capabilities,
    Optional<List<String>> domainCapabilities,
    Optional<List<String>> nodeDevices,
    Optional<Version> library,
    Optional<Version> daemon,
    Optional<Version> qemu) {

  public LibvirtDocuments {
    domainCapabilities = domainCapabilities.map(List::copyOf);
    nodeDevices = nodeDevices.map(List::copyOf);
  }

  /** No document at all yet. */
  public static LibvirtDocuments none() {
    return new LibvirtDocuments(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The capabilities alone. */
  public static LibvirtDocuments of(String capabilities) {
    return none().withCapabilities(capabilities);
  }

  public LibvirtDocuments withCapabilities(String xml) {
    return new LibvirtDocuments(
        Optional.of(xml), domainCapabilities, nodeDevices, library, daemon, qemu);
  }

  public LibvirtDocuments withDomainCapabilities(List<String> documents) {
    return new LibvirtDocuments(
        capabilities, Optional.of(documents), nodeDevices, library, daemon, qemu);
  }

  public LibvirtDocuments withNodeDevices(List<String> documents) {
    return new LibvirtDocuments(
        capabilities, domainCapabilities, Optional.of(documents), library, daemon, qemu);
  }

  public LibvirtDocuments withLibrary(Version version) {
    return new LibvirtDocuments(
        capabilities, domainCapabilities, nodeDevices, Optional.of(version), daemon, qemu);
  }

  public LibvirtDocuments withDaemon(Version version) {
    return new LibvirtDocuments(
        capabilities, domainCapabilities, nodeDevices, library, Optional.of(version), qemu);
  }

  public LibvirtDocuments withQemu(Version version) {
    return new LibvirtDocuments(
        capabilities, domainCapabilities, nodeDevices, library, daemon, Optional.of(version));
  }

  /** All three versions. */
  public LibvirtDocuments withVersions(Version ofLibrary, Version ofDaemon, Version ofQemu) {
    return withLibrary(ofLibrary).withDaemon(ofDaemon).withQemu(ofQemu);
  }
}
