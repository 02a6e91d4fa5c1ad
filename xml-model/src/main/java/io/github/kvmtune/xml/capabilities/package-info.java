/**
 * What a host and its hypervisor offer, as {@code virsh capabilities} prints it: one class per
 * element, named after its path, so {@code /capabilities/host/topology/cells/cell} is {@link
 * io.github.kvmtune.xml.capabilities.CapabilitiesHostTopologyCellsCell}. Elements that domains have
 * too are the classes of {@link io.github.kvmtune.xml.domain}.
 *
 * <pre>{@code
 * Capabilities capabilities = LibvirtXml.read(Capabilities.class, text);
 * CapabilitiesHost host = capabilities.ensureHost();
 * for (CapabilitiesHostTopologyCellsCell cell : host.ensureTopology().ensureCells().getCells()) {
 *   System.out.println(cell.getId() + ": " + cell.ensureMemory().getSize());
 * }
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.capabilities;

import org.jspecify.annotations.NullMarked;
