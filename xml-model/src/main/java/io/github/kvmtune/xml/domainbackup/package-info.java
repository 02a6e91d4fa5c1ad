/**
 * Backups of running domains, as {@code virsh backup-begin} takes and {@code backup-dumpxml} prints
 * them.
 *
 * <pre>{@code
 * DomainBackup backup = new DomainBackup().setMode("push").setIncremental("sunday");
 * String xml = LibvirtXml.write(backup);
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml.domainbackup;

import org.jspecify.annotations.NullMarked;
