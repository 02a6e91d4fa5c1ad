package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/os/boot}: One kind of device to boot from. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainOsBoot extends XmlNode {

  @XmlAttribute @Nullable String dev;

  /** The kind of device. Known values: {@code hd}, {@code fd}, {@code cdrom}, {@code network}. */
  public @Nullable String getDev() {
    return dev;
  }

  public DomainOsBoot setDev(@Nullable String dev) {
    this.dev = dev;
    return this;
  }
}
