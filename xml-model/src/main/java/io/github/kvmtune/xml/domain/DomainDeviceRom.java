package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/**
 * The option ROM that a PCI device shows to the guest.
 *
 * <p>Found at {@code /domain/devices/interface/rom} and {@code /domain/devices/hostdev/rom}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainDeviceRom extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean enabled;

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean bar;

  @XmlAttribute @Nullable String file;

  /**
   * {@code no} takes the ROM away, {@code bar} and {@code file} are then not allowed. Since libvirt
   * 4.3.0.
   */
  public @Nullable Boolean getEnabled() {
    return enabled;
  }

  public DomainDeviceRom setEnabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /**
   * Whether the ROM appears in the PCI memory map of the guest; the hypervisor decides if unset.
   */
  public @Nullable Boolean getBar() {
    return bar;
  }

  public DomainDeviceRom setBar(@Nullable Boolean bar) {
    this.bar = bar;
    return this;
  }

  /** A file on the host that is shown instead of the ROM of the device. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainDeviceRom setFile(@Nullable String file) {
    this.file = file;
    return this;
  }
}
