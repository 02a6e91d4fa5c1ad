/**
 * What one emulator can do for one machine type, as {@code virsh domcapabilities} prints it: one
 * class per element, named after its path. The many settings that list their words are all a {@link
 * io.github.kvmtune.xml.domaincapabilities.DomainCapabilitiesSupport}.
 *
 * <pre>{@code
 * DomainCapabilities capabilities = LibvirtXml.read(DomainCapabilities.class, text);
 * boolean virtio = capabilities.ensureDevices().ensureDisk().values("bus").contains("virtio");
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.domaincapabilities;

import org.jspecify.annotations.NullMarked;
