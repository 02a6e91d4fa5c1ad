/**
 * Checkpoints of domains, from which on changes of disks are noted for incremental backup, as
 * {@code virsh checkpoint-dumpxml} prints them.
 *
 * <pre>{@code
 * String xml = LibvirtXml.write(new DomainCheckpoint().setName("sunday"));
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.domaincheckpoint;

import org.jspecify.annotations.NullMarked;
