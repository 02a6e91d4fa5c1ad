package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.HexDoubleWord;
import io.github.kvmtune.xml.adapter.HexWord;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of a PCI device in an s390 guest. Since libvirt 4.10.0.
 *
 * <p>Found at {@code /domain/devices/disk/address/zpci}, {@code
 * /domain/devices/controller/address/zpci}, {@code /domain/devices/filesystem/address/zpci}, {@code
 * /domain/devices/interface/address/zpci}, {@code /domain/devices/input/address/zpci} and 22 more
 * places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainAddressZpci extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(HexWord.class)
  @Nullable Integer uid;

  @XmlAttribute
  @XmlJavaTypeAdapter(HexDoubleWord.class)
  @Nullable Long fid;

  /** The user-defined identifier, 1 to 0xffff. */
  public @Nullable Integer getUid() {
    return uid;
  }

  public DomainAddressZpci setUid(@Nullable Integer uid) {
    this.uid = uid;
    return this;
  }

  /** The function identifier. */
  public @Nullable Long getFid() {
    return fid;
  }

  public DomainAddressZpci setFid(@Nullable Long fid) {
    this.fid = fid;
    return this;
  }
}
