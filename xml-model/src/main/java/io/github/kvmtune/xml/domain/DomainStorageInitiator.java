package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The iSCSI initiator that the host is seen as. Since libvirt 4.7.0 for disks.
 *
 * <p>Found at {@code /domain/os/nvram/source/initiator}, {@code
 * /domain/os/nvram/source/dataStore/source/initiator}, {@code
 * /domain/devices/disk/source/initiator}, {@code
 * /domain/devices/disk/source/dataStore/source/initiator}, {@code
 * /domain/devices/disk/mirror/source/initiator} and 6 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"iqn"})
public class DomainStorageInitiator extends XmlNode {

  @XmlElement @Nullable DomainStorageInitiatorIqn iqn;

  /** The qualified name of the initiator. */
  public @Nullable DomainStorageInitiatorIqn getIqn() {
    return iqn;
  }

  public DomainStorageInitiator setIqn(@Nullable DomainStorageInitiatorIqn iqn) {
    this.iqn = iqn;
    return this;
  }

  public DomainStorageInitiatorIqn ensureIqn() {
    return iqn != null ? iqn : (iqn = new DomainStorageInitiatorIqn());
  }
}
