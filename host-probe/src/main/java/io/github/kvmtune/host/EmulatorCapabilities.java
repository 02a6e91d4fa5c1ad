package io.github.kvmtune.host;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesVcpu;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one emulator can do for guests of one architecture, machine type and virt type: a domain
 * capabilities document. A part that the document leaves out is unknown, not impossible.
 *
 * @param arch the guests' architecture
 * @param machine the machine type, never an alias
 * @param virtType such as {@code kvm} or {@code qemu}
 * @param xml the document
 */
public record EmulatorCapabilities(String arch, String machine, String virtType, String xml) {

  /**
   * @throws LibvirtXmlException if the XML is no domain capabilities document
   * @throws IllegalArgumentException if it does not say for what it holds
   */
  public static EmulatorCapabilities of(String xml) {
    DomainCapabilities document = LibvirtXml.read(DomainCapabilities.class, xml);
    return new EmulatorCapabilities(
        named("arch", document.getArch()),
        named("machine", document.getMachine()),
        named("domain", document.getDomain()),
        xml);
  }

  private static String named(String element, @Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("the document has no <" + element + ">");
    }
    return text;
  }

  /** The document, read anew: what the caller does to it stays with the caller. */
  public DomainCapabilities document() {
    return LibvirtXml.read(DomainCapabilities.class, xml);
  }

  /** How many virtual CPUs a guest can have, the machine type's and KVM's limits together. */
  public Optional<Integer> maxVcpus() {
    return Optional.ofNullable(document().getVcpu()).map(DomainCapabilitiesVcpu::getMax);
  }
}
