/**
 * The domain document: one class per element, named after its path below {@code <domain>}.
 *
 * <p>{@code /domain/cpu/numa/cell} is {@link io.github.kvmtune.xml.domain.DomainCpuNumaCell};
 * {@code devices} is left out of the names, so {@code /domain/devices/disk/driver} is {@link
 * io.github.kvmtune.xml.domain.DomainDiskDriver}. Unset is null; what repeats is a live list.
 *
 * <pre>{@code
 * Domain domain = new Domain().setType("kvm").setName("db1");
 * domain.ensureMemory().setSize(ByteSize.gib(8));
 * domain.ensureVcpu().setPlacement("static").setValue(4);
 * domain.ensureDevices().getDisks().add(new DomainDisk().setType("block").setDevice("disk"));
 * }</pre>
 *
 * <p>Where a type decides which properties apply, a view shows them as one record for each type:
 * {@link io.github.kvmtune.xml.domain.DiskSourceView}, {@link
 * io.github.kvmtune.xml.domain.InterfaceSourceView}, {@link
 * io.github.kvmtune.xml.domain.ChardevSourceView}, {@link
 * io.github.kvmtune.xml.domain.HostdevSourceView} and {@link
 * io.github.kvmtune.xml.domain.AddressView}.
 *
 * <pre>{@code
 * disk.setSourceView(new DiskSourceView.Block("/dev/vg0/db1"));
 * }</pre>
 */
@NullMarked
@XmlSchema(
    xmlns = {
      @XmlNs(prefix = "qemu", namespaceURI = "http://libvirt.org/schemas/domain/qemu/1.0"),
      @XmlNs(prefix = "lxc", namespaceURI = "http://libvirt.org/schemas/domain/lxc/1.0"),
      @XmlNs(prefix = "xen", namespaceURI = "http://libvirt.org/schemas/domain/xen/1.0"),
      @XmlNs(prefix = "bhyve", namespaceURI = "http://libvirt.org/schemas/domain/bhyve/1.0"),
      @XmlNs(prefix = "vmware", namespaceURI = "http://libvirt.org/schemas/domain/vmware/1.0")
    })
package io.github.kvmtune.xml.domain;

import jakarta.xml.bind.annotation.XmlNs;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
