package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * The known hosts file of SSH.
 *
 * <p>Found at {@code /domain/os/nvram/source/dataStore/source/knownHosts}, {@code
 * /domain/os/nvram/source/knownHosts}, {@code
 * /domain/devices/disk/source/dataStore/source/knownHosts}, {@code
 * /domain/devices/disk/source/knownHosts}, {@code
 * /domain/devices/disk/mirror/source/dataStore/source/knownHosts} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceKnownHosts extends XmlNode {

  @XmlAttribute @Nullable String path;

  /** The file on the host. */
  public @Nullable String getPath() {
    return path;
  }

  public DomainDiskSourceKnownHosts setPath(@Nullable String path) {
    this.path = path;
    return this;
  }
}
