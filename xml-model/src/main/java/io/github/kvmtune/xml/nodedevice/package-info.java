/**
 * Devices of the host, as {@code virsh nodedev-dumpxml} prints them: one class per element, named
 * after its path below {@code <device>}. PCI addresses are the ones that a domain's {@code
 * <hostdev>} takes, {@link io.github.kvmtune.xml.domain.DomainHostAddress}; {@link
 * io.github.kvmtune.xml.nodedevice.NodeDeviceView} shows a device as one record.
 *
 * <pre>{@code
 * NodeDevice card = LibvirtXml.read(NodeDevice.class, text);
 * List<PciAddress> virtualFunctions =
 *     card.capabilities("pci").stream()
 *         .flatMap(pci -> pci.capabilities("virt_functions").stream())
 *         .flatMap(functions -> functions.getAddresses().stream())
 *         .map(DomainHostAddress::getPci)
 *         .toList();
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.nodedevice;

import org.jspecify.annotations.NullMarked;
