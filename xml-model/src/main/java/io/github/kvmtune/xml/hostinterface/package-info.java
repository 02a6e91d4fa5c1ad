/**
 * Interfaces of the host and how they are set up, as {@code virsh iface-dumpxml} prints them. The
 * root element is {@code <interface>}, which is no name for a Java package; and an interface of a
 * guest is another thing, {@link io.github.kvmtune.xml.domain.DomainInterface}.
 *
 * <pre>{@code
 * HostInterface bridge = new HostInterface().setType("bridge").setName("br0");
 * bridge.ensureBridge().getInterfaces().add(new HostInterfaceMember().setName("eth0"));
 * String xml = LibvirtXml.write(bridge);
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.hostinterface;

import org.jspecify.annotations.NullMarked;
