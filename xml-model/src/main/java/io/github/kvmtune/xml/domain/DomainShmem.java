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

  @XmlAttribute @Nullable String name;
  @XmlAttribute @Nullable String role;
  @XmlElement @Nullable DomainShmemModel model;
  @XmlElement @Nullable DomainSizeInBytes size;
  @XmlElement @Nullable DomainShmemServer server;
  @XmlElement @Nullable DomainShmemMsi msi;
  @XmlElement @Nullable DomainAlias alias;
  @XmlElement @Nullable DomainDeviceAcpi acpi;
  @XmlElement @Nullable DomainAddress address;

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
    return model != null ? model : (model = new DomainShmemModel());
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
    return size != null ? size : (size = new DomainSizeInBytes());
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
    return server != null ? server : (server = new DomainShmemServer());
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
    return msi != null ? msi : (msi = new DomainShmemMsi());
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
    return alias != null ? alias : (alias = new DomainAlias());
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
    return acpi != null ? acpi : (acpi = new DomainDeviceAcpi());
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
    return address != null ? address : (address = new DomainAddress());
  }
}
