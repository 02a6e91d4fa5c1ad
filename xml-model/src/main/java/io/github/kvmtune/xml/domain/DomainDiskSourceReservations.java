package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Persistent reservations of a SCSI disk, for clusters in guests. Since libvirt 4.4.0.
 *
 * <p>Found at {@code /domain/os/nvram/source/reservations}, {@code
 * /domain/os/nvram/source/dataStore/source/reservations}, {@code
 * /domain/devices/disk/source/reservations}, {@code
 * /domain/devices/disk/source/dataStore/source/reservations}, {@code
 * /domain/devices/disk/mirror/source/reservations} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"source"})
public class DomainDiskSourceReservations extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean managed;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean migration;

  @XmlElement @Nullable DomainDiskSourceReservationsSource source;

  /**
   * Whether libvirt starts the helper that does the reservations; {@code source} is needed if not.
   */
  public @Nullable Boolean getManaged() {
    return managed;
  }

  public DomainDiskSourceReservations setManaged(@Nullable Boolean managed) {
    this.managed = managed;
    return this;
  }

  /** Whether reservations move along when the guest migrates. Since libvirt 12.1.0. */
  public @Nullable Boolean getMigration() {
    return migration;
  }

  public DomainDiskSourceReservations setMigration(@Nullable Boolean migration) {
    this.migration = migration;
    return this;
  }

  /** The socket of a helper that is managed by others. */
  public @Nullable DomainDiskSourceReservationsSource getSource() {
    return source;
  }

  public DomainDiskSourceReservations setSource(
      @Nullable DomainDiskSourceReservationsSource source) {
    this.source = source;
    return this;
  }

  public DomainDiskSourceReservationsSource ensureSource() {
    return source != null ? source : (source = new DomainDiskSourceReservationsSource());
  }
}
