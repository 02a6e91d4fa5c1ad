package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/guest/arch/domain}: A hypervisor that runs guests of the architecture. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"emulator", "machines"})
public class CapabilitiesGuestArchDomain extends XmlNode {

  @XmlAttribute @Nullable String type;
  @XmlElement @Nullable String emulator;

  @XmlElement(name = "machine")
  @Nullable List<CapabilitiesGuestMachine> machines;

  /**
   * The {@code type} of such a domain. Known values: {@code qemu}, {@code kqemu}, {@code kvm},
   * {@code xen}, {@code uml}, {@code lxc}, {@code openvz}, {@code test}, {@code hvf}.
   */
  public @Nullable String getType() {
    return type;
  }

  public CapabilitiesGuestArchDomain setType(@Nullable String type) {
    this.type = type;
    return this;
  }

  /** The emulator, if it is another than that of the architecture. */
  public @Nullable String getEmulator() {
    return emulator;
  }

  public CapabilitiesGuestArchDomain setEmulator(@Nullable String emulator) {
    this.emulator = emulator;
    return this;
  }

  /** The machine types, if they are others than those of the architecture. */
  public List<CapabilitiesGuestMachine> getMachines() {
    return machines != null ? machines : (machines = new ArrayList<>());
  }
}
