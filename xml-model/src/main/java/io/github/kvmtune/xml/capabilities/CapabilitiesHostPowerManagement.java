package io.github.kvmtune.xml.capabilities;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /capabilities/host/power_management}: The sleep states of the host. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"suspendMem", "suspendDisk", "suspendHybrid"})
public class CapabilitiesHostPowerManagement extends XmlNode {

  @XmlElement(name = "suspend_mem")
  @Nullable DomainEmptyElement suspendMem;

  @XmlElement(name = "suspend_disk")
  @Nullable DomainEmptyElement suspendDisk;

  @XmlElement(name = "suspend_hybrid")
  @Nullable DomainEmptyElement suspendHybrid;

  /** The host can suspend to memory. */
  public @Nullable DomainEmptyElement getSuspendMem() {
    return suspendMem;
  }

  public CapabilitiesHostPowerManagement setSuspendMem(@Nullable DomainEmptyElement suspendMem) {
    this.suspendMem = suspendMem;
    return this;
  }

  public DomainEmptyElement ensureSuspendMem() {
    return suspendMem != null ? suspendMem : (suspendMem = new DomainEmptyElement());
  }

  /** The host can suspend to disk. */
  public @Nullable DomainEmptyElement getSuspendDisk() {
    return suspendDisk;
  }

  public CapabilitiesHostPowerManagement setSuspendDisk(@Nullable DomainEmptyElement suspendDisk) {
    this.suspendDisk = suspendDisk;
    return this;
  }

  public DomainEmptyElement ensureSuspendDisk() {
    return suspendDisk != null ? suspendDisk : (suspendDisk = new DomainEmptyElement());
  }

  /** The host can write its memory to disk and then suspend to memory. */
  public @Nullable DomainEmptyElement getSuspendHybrid() {
    return suspendHybrid;
  }

  public CapabilitiesHostPowerManagement setSuspendHybrid(
      @Nullable DomainEmptyElement suspendHybrid) {
    this.suspendHybrid = suspendHybrid;
    return this;
  }

  public DomainEmptyElement ensureSuspendHybrid() {
    return suspendHybrid != null ? suspendHybrid : (suspendHybrid = new DomainEmptyElement());
  }
}
