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
 * Settings of an encrypted HTTP or FTP connection. Since libvirt 6.2.0.
 *
 * <p>Found at {@code /domain/os/nvram/source/ssl}, {@code
 * /domain/os/nvram/source/dataStore/source/ssl}, {@code /domain/devices/disk/source/ssl}, {@code
 * /domain/devices/disk/source/dataStore/source/ssl}, {@code /domain/devices/disk/mirror/source/ssl}
 * and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceSsl extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean verify;

  /** Whether the certificate of the server is checked. */
  public @Nullable Boolean getVerify() {
    return verify;
  }

  public DomainDiskSourceSsl setVerify(@Nullable Boolean verify) {
    this.verify = verify;
    return this;
  }
}
