package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/shmem}: Memory shared with other guests or with programs of the host.
 * Since libvirt 1.2.10.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"model", "size", "server", "msi", "alias", "acpi", "address"})
public class DomainShmem extends XmlNode {

  @XmlAttribute(name = "name")
  @Nullable String name;

  @XmlAttribute(name = "role")
  @Nullable String role;

  @XmlElement(name = "model")
  @Nullable DomainShmemModel model;

  @XmlElement(name = "size")
  @Nullable DomainSizeInBytes size;

  @XmlElement(name = "server")
  @Nullable DomainShmemServer server;

  @XmlElement(name = "msi")
  @Nullable DomainShmemMsi msi;

  @XmlElement(name = "alias")
  @Nullable DomainAlias alias;

  @XmlElement(name = "acpi")
  @Nullable DomainDeviceAcpi acpi;

  @XmlElement(name = "address")
  @Nullable DomainAddress address;

  /** The name of the memory on the host. */
  public @Nullable String getName() {
    return name;
  }

  public DomainShmem setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /**
   * Whether the memory moves with the guest on migration ({@code master}) or prevents it ({@code
   * peer}). Since libvirt 6.6.0. Known values: {@code master}, {@code peer}.
   */
  public @Nullable String getRole() {
    return role;
  }

  public DomainShmem setRole(@Nullable String role) {
    this.role = role;
    return this;
  }

  /** The device; {@code ivshmem-plain} without a server, {@code ivshmem-doorbell} with one. */
  public @Nullable DomainShmemModel getModel() {
    return model;
  }

  public DomainShmem setModel(@Nullable DomainShmemModel model) {
    this.model = model;
    return this;
  }

  public DomainShmemModel ensureModel() {
    if (model == null) {
      model = new DomainShmemModel();
    }
    return model;
  }

  /** The size, a power of two from 1 MiB on. */
  public @Nullable DomainSizeInBytes getSize() {
    return size;
  }

  public DomainShmem setSize(@Nullable DomainSizeInBytes size) {
    this.size = size;
    return this;
  }

  public DomainSizeInBytes ensureSize() {
    if (size == null) {
      size = new DomainSizeInBytes();
    }
    return size;
  }

  /** The server that hands the memory out. */
  public @Nullable DomainShmemServer getServer() {
    return server;
  }

  public DomainShmem setServer(@Nullable DomainShmemServer server) {
    this.server = server;
    return this;
  }

  public DomainShmemServer ensureServer() {
    if (server == null) {
      server = new DomainShmemServer();
    }
    return server;
  }

  /** The interrupts that guests send to each other; only with {@code server}. */
  public @Nullable DomainShmemMsi getMsi() {
    return msi;
  }

  public DomainShmem setMsi(@Nullable DomainShmemMsi msi) {
    this.msi = msi;
    return this;
  }

  public DomainShmemMsi ensureMsi() {
    if (msi == null) {
      msi = new DomainShmemMsi();
    }
    return msi;
  }

  /** The name of the device; names of the user's own start with {@code ua-}. */
  public @Nullable DomainAlias getAlias() {
    return alias;
  }

  public DomainShmem setAlias(@Nullable DomainAlias alias) {
    this.alias = alias;
    return this;
  }

  public DomainAlias ensureAlias() {
    if (alias == null) {
      alias = new DomainAlias();
    }
    return alias;
  }

  /** The ACPI index of the device, which Linux guests use to name network interfaces. */
  public @Nullable DomainDeviceAcpi getAcpi() {
    return acpi;
  }

  public DomainShmem setAcpi(@Nullable DomainDeviceAcpi acpi) {
    this.acpi = acpi;
    return this;
  }

  public DomainDeviceAcpi ensureAcpi() {
    if (acpi == null) {
      acpi = new DomainDeviceAcpi();
    }
    return acpi;
  }

  /** Where the guest finds the device; libvirt fills it in if it is unset. */
  public @Nullable DomainAddress getAddress() {
    return address;
  }

  public DomainShmem setAddress(@Nullable DomainAddress address) {
    this.address = address;
    return this;
  }

  public DomainAddress ensureAddress() {
    if (address == null) {
      address = new DomainAddress();
    }
    return address;
  }
}
