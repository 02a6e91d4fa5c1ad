/**
 * The plugs of interfaces in virtual networks, as {@code virsh net-port-dumpxml} prints them.
 *
 * <pre>{@code
 * NetworkPort port = LibvirtXml.read(NetworkPort.class, text);
 * String owner = port.ensureOwner().getName();
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.networkport;

import org.jspecify.annotations.NullMarked;
