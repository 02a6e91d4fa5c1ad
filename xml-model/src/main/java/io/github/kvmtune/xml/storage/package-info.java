/**
 * Storage pools and their volumes, as {@code virsh pool-dumpxml} and {@code vol-dumpxml} print
 * them: one class per element, named after its path, with {@code StoragePool} for {@code <pool>}
 * and {@code StorageVolume} for {@code <volume>}.
 *
 * <pre>{@code
 * StorageVolume volume = new StorageVolume().setName("db1.qcow2");
 * volume.ensureCapacity().setSize(ByteSize.gib(100));
 * volume.ensureTarget().ensureFormat().setType("qcow2");
 * String xml = LibvirtXml.write(volume);
 * }</pre>
 */
@NullMarked
@XmlSchema(
    xmlns = {
      @XmlNs(prefix = "fs", namespaceURI = "http://libvirt.org/schemas/storagepool/fs/1.0"),
      @XmlNs(prefix = "rbd", namespaceURI = "http://libvirt.org/schemas/storagepool/rbd/1.0")
    })
package io.github.kvmtune.xml.storage;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
