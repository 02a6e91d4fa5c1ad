/**
 * Snapshots of domains, as {@code virsh snapshot-dumpxml} prints them. The domain within is a whole
 * {@link io.github.kvmtune.xml.domain.Domain}.
 *
 * <pre>{@code
 * DomainSnapshot snapshot = new DomainSnapshot().setName("before-upgrade");
 * snapshot.ensureMemory().setSnapshot("no");
 * String xml = LibvirtXml.write(snapshot);
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.domainsnapshot;

import org.jspecify.annotations.NullMarked;
