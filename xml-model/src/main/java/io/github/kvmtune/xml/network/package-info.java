/**
 * Virtual networks, as {@code virsh net-dumpxml} prints them: one class per element, named after
 * its path. What a guest's interface has too is typed by the classes of {@link
 * io.github.kvmtune.xml.domain}.
 *
 * <pre>{@code
 * Network network = new Network().setName("storage");
 * network.ensureForward().setMode("bridge");
 * network.ensureBridge().setName("br-storage");
 * String xml = LibvirtXml.write(network);
 * }</pre>
 */
@NullMarked
@XmlSchema(
    xmlns = {
      @XmlNs(prefix = "dnsmasq", namespaceURI = "http://libvirt.org/schemas/network/dnsmasq/1.0")
    })
package io.github.kvmtune.xml.network;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
