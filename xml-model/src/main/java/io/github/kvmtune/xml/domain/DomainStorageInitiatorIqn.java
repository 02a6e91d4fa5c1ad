package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The qualified name of an iSCSI initiator.
 *
 * <p>Found at {@code /domain/os/nvram/source/initiator/iqn}, {@code
 * /domain/os/nvram/source/dataStore/source/initiator/iqn}, {@code
 * /domain/devices/disk/source/initiator/iqn}, {@code
 * /domain/devices/disk/source/dataStore/source/initiator/iqn}, {@code
 * /domain/devices/disk/mirror/source/initiator/iqn} and 6 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainStorageInitiatorIqn extends XmlNode {

  @XmlAttribute @Nullable String name;

  /** The name, such as {@code iqn.2024-01.org.example:client}. */
  public @Nullable String getName() {
    return name;
  }

  public DomainStorageInitiatorIqn setName(@Nullable String name) {
    this.name = name;
    return this;
  }
}
