package io.github.kvmtune.xml.domainbackup;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import io.github.kvmtune.xml.internal.Numbers;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domainbackup/server}: The NBD server that offers a backup. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainBackupServer extends XmlNode {

  @XmlAttribute @Nullable String transport;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean tls;

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable Long port;
  @XmlAttribute @Nullable String socket;
  @XmlAttribute @Nullable String fdgroup;

  /**
   * How it is reached; {@code tcp} if unset. Known values: {@code tcp}, {@code unix}, {@code fd}.
   */
  public @Nullable String getTransport() {
    return transport;
  }

  public DomainBackupServer setTransport(@Nullable String transport) {
    this.transport = transport;
    return this;
  }

  /** Whether the connection is encrypted. */
  public @Nullable Boolean getTls() {
    return tls;
  }

  public DomainBackupServer setTls(@Nullable Boolean tls) {
    this.tls = tls;
    return this;
  }

  /** Of {@code tcp}, the name or address to listen on. */
  public @Nullable String getName() {
    return name;
  }

  public DomainBackupServer setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** Of {@code tcp}, the port; 10809 if unset. */
  public @Nullable Integer getPort() {
    return Numbers.toInt(port, "port");
  }

  public DomainBackupServer setPort(@Nullable Integer port) {
    this.port = Numbers.wide(port);
    return this;
  }

  /** Of {@code unix}, the path of the socket. */
  public @Nullable String getSocket() {
    return socket;
  }

  public DomainBackupServer setSocket(@Nullable String socket) {
    this.socket = socket;
    return this;
  }

  /** Of {@code fd}, the group of file descriptors that were passed to libvirt. */
  public @Nullable String getFdgroup() {
    return fdgroup;
  }

  public DomainBackupServer setFdgroup(@Nullable String fdgroup) {
    this.fdgroup = fdgroup;
    return this;
  }
}
