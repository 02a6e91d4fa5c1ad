package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/pm}: The sleep states the firmware offers to the guest. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"suspendToMem", "suspendToDisk"})
public class DomainPm extends XmlNode {

  @XmlElement(name = "suspend-to-mem")
  @Nullable DomainPmSuspend suspendToMem;

  @XmlElement(name = "suspend-to-disk")
  @Nullable DomainPmSuspend suspendToDisk;

  /** Suspend to RAM (S3). */
  public @Nullable DomainPmSuspend getSuspendToMem() {
    return suspendToMem;
  }

  public DomainPm setSuspendToMem(@Nullable DomainPmSuspend suspendToMem) {
    this.suspendToMem = suspendToMem;
    return this;
  }

  public DomainPmSuspend ensureSuspendToMem() {
    return suspendToMem != null ? suspendToMem : (suspendToMem = new DomainPmSuspend());
  }

  /** Suspend to disk (S4). */
  public @Nullable DomainPmSuspend getSuspendToDisk() {
    return suspendToDisk;
  }

  public DomainPm setSuspendToDisk(@Nullable DomainPmSuspend suspendToDisk) {
    this.suspendToDisk = suspendToDisk;
    return this;
  }

  public DomainPmSuspend ensureSuspendToDisk() {
    return suspendToDisk != null ? suspendToDisk : (suspendToDisk = new DomainPmSuspend());
  }
}
