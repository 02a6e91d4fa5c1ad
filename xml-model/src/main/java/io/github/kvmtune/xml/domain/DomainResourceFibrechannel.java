package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/resource/fibrechannel}: How a Fibre Channel network sees the domain. Since libvirt
 * 7.7.0.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainResourceFibrechannel extends XmlNode {

  @XmlAttribute @Nullable String appid;

  /** The identity of the domain for quality of service, up to 128 characters. */
  public @Nullable String getAppid() {
    return appid;
  }

  public DomainResourceFibrechannel setAppid(@Nullable String appid) {
    this.appid = appid;
    return this;
  }
}
