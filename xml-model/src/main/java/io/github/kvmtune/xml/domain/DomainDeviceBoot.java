package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The place of one device in the boot order.
 *
 * <p>Found at {@code /domain/devices/disk/boot}, {@code /domain/devices/filesystem/boot}, {@code
 * /domain/devices/interface/boot}, {@code /domain/devices/hostdev/boot} and {@code
 * /domain/devices/redirdev/boot}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDeviceBoot extends XmlNode {

  @XmlAttribute @Nullable Long order;
  @XmlAttribute @Nullable String loadparm;

  /** 1 boots first; unique in the domain. */
  public @Nullable Integer getOrder() {
    return Numbers.toInt(order, "order");
  }

  public DomainDeviceBoot setOrder(@Nullable Integer order) {
    this.order = Numbers.wide(order);
    return this;
  }

  /** What an s390 boot loader is told, up to eight characters. */
  public @Nullable String getLoadparm() {
    return loadparm;
  }

  public DomainDeviceBoot setLoadparm(@Nullable String loadparm) {
    this.loadparm = loadparm;
    return this;
  }
}
