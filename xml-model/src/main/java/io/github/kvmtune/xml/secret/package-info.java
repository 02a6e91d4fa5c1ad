/**
 * Passwords and keys that libvirt keeps, without their values, as {@code virsh secret-dumpxml}
 * prints them.
 *
 * <pre>{@code
 * Secret secret = new Secret().setPrivateSecret(true);
 * secret.ensureUsage().setType("ceph").setName("client.libvirt");
 * String xml = LibvirtXml.write(secret);
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.secret;

import org.jspecify.annotations.NullMarked;
