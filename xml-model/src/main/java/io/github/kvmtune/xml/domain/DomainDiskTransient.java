package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/disk/transient}: Changes are thrown away when the guest stops. Since
 * libvirt 6.9.0 for QEMU.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskTransient extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean shareBacking;

  /** Whether several running guests may share the image below. Since libvirt 7.4.0. */
  public @Nullable Boolean getShareBacking() {
    return shareBacking;
  }

  public DomainDiskTransient setShareBacking(@Nullable Boolean shareBacking) {
    this.shareBacking = shareBacking;
    return this;
  }
}
