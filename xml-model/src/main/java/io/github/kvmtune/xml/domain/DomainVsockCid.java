package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/vsock/cid}: The address of a guest among the sockets of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainVsockCid extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean auto;

  @XmlAttribute @Nullable Long address;

  /** Whether libvirt picks a free one at start. */
  public @Nullable Boolean getAuto() {
    return auto;
  }

  public DomainVsockCid setAuto(@Nullable Boolean auto) {
    this.auto = auto;
    return this;
  }

  /** The address, from 3 on; 0 to 2 are reserved. */
  public @Nullable Long getAddress() {
    return address;
  }

  public DomainVsockCid setAddress(@Nullable Long address) {
    this.address = address;
    return this;
  }
}
