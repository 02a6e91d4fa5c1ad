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

/** {@code /capabilities/guest/arch}: An architecture of guests. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"wordsize", "emulator", "loader", "machines", "domains"})
public class CapabilitiesGuestArch extends XmlNode {

  @XmlAttribute @Nullable String name;
  @XmlElement @Nullable Integer wordsize;
  @XmlElement @Nullable String emulator;
  @XmlElement @Nullable String loader;

  @XmlElement(name = "machine")
  @Nullable List<CapabilitiesGuestMachine> machines;

  @XmlElement(name = "domain")
  @Nullable List<CapabilitiesGuestArchDomain> domains;

  /** The architecture. */
  public @Nullable String getName() {
    return name;
  }

  public CapabilitiesGuestArch setName(@Nullable String name) {
    this.name = name;
    return this;
  }

  /** The size of a word in bits. */
  public @Nullable Integer getWordsize() {
    return wordsize;
  }

  public CapabilitiesGuestArch setWordsize(@Nullable Integer wordsize) {
    this.wordsize = wordsize;
    return this;
  }

  /** The emulator for all domain types that name none of their own. */
  public @Nullable String getEmulator() {
    return emulator;
  }

  public CapabilitiesGuestArch setEmulator(@Nullable String emulator) {
    this.emulator = emulator;
    return this;
  }

  /** The loader for all domain types. */
  public @Nullable String getLoader() {
    return loader;
  }

  public CapabilitiesGuestArch setLoader(@Nullable String loader) {
    this.loader = loader;
    return this;
  }

  /** The machine types for all domain types that name none of their own. */
  public List<CapabilitiesGuestMachine> getMachines() {
    return machines != null ? machines : (machines = new ArrayList<>());
  }

  /** The hypervisors that can run the guest. */
  public List<CapabilitiesGuestArchDomain> getDomains() {
    return domains != null ? domains : (domains = new ArrayList<>());
  }
}
