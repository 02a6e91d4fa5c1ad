package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * Who the host is on an NFS or SSH server.
 *
 * <p>Found at {@code /domain/os/nvram/source/identity}, {@code
 * /domain/os/nvram/source/dataStore/source/identity}, {@code /domain/devices/disk/source/identity},
 * {@code /domain/devices/disk/source/dataStore/source/identity}, {@code
 * /domain/devices/disk/mirror/source/identity} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDiskSourceIdentity extends XmlNode {

  @XmlAttribute @Nullable String user;
  @XmlAttribute @Nullable String group;
  @XmlAttribute @Nullable String username;
  @XmlAttribute @Nullable String keyfile;
  @XmlAttribute @Nullable String agentsock;

  /** The user on an NFS server; a number if it starts with {@code +}. */
  public @Nullable String getUser() {
    return user;
  }

  public DomainDiskSourceIdentity setUser(@Nullable String user) {
    this.user = user;
    return this;
  }

  /** The group on an NFS server; a number if it starts with {@code +}. */
  public @Nullable String getGroup() {
    return group;
  }

  public DomainDiskSourceIdentity setGroup(@Nullable String group) {
    this.group = group;
    return this;
  }

  /** The user on an SSH server. */
  public @Nullable String getUsername() {
    return username;
  }

  public DomainDiskSourceIdentity setUsername(@Nullable String username) {
    this.username = username;
    return this;
  }

  /** The private key for SSH. */
  public @Nullable String getKeyfile() {
    return keyfile;
  }

  public DomainDiskSourceIdentity setKeyfile(@Nullable String keyfile) {
    this.keyfile = keyfile;
    return this;
  }

  /** The socket of an SSH agent. */
  public @Nullable String getAgentsock() {
    return agentsock;
  }

  public DomainDiskSourceIdentity setAgentsock(@Nullable String agentsock) {
    this.agentsock = agentsock;
    return this;
  }
}
