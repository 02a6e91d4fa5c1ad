package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/privateData/objects}: What libvirt made in QEMU for a backup. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"secrets", "tlsX509"})
public class DomainBackupPrivateDataObjects extends XmlNode {

  @XmlElement(name = "secret")
  @Nullable List<DomainBackupPrivateDataObjectsSecret> secrets;

  @XmlElement(name = "TLSx509")
  @Nullable DomainBackupPrivateDataObjectsTLSx509 tlsX509;

  /** Passwords. */
  public List<DomainBackupPrivateDataObjectsSecret> getSecrets() {
    return secrets != null ? secrets : (secrets = new ArrayList<>());
  }

  /** Credentials for encrypted connections. */
  public @Nullable DomainBackupPrivateDataObjectsTLSx509 getTlsX509() {
    return tlsX509;
  }

  public DomainBackupPrivateDataObjects setTlsX509(
      @Nullable DomainBackupPrivateDataObjectsTLSx509 tlsX509) {
    this.tlsX509 = tlsX509;
    return this;
  }

  public DomainBackupPrivateDataObjectsTLSx509 ensureTlsX509() {
    return tlsX509 != null ? tlsX509 : (tlsX509 = new DomainBackupPrivateDataObjectsTLSx509());
  }
}
