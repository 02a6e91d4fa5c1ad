package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait for an HTTP or FTP server. Since libvirt 6.2.0.
 *
 * <p>Found at {@code /domain/os/nvram/source/timeout}, {@code
 * /domain/os/nvram/source/dataStore/source/timeout}, {@code /domain/devices/disk/source/timeout},
 * {@code /domain/devices/disk/source/dataStore/source/timeout}, {@code
 * /domain/devices/disk/mirror/source/timeout} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceTimeout extends XmlNode {

  @XmlAttribute @Nullable Long seconds;

  /** Seconds; 0 for the default. */
  public @Nullable Integer getSeconds() {
    return Numbers.toInt(seconds, "seconds");
  }

  public DomainDiskSourceTimeout setSeconds(@Nullable Integer seconds) {
    this.seconds = Numbers.wide(seconds);
    return this;
  }
}
