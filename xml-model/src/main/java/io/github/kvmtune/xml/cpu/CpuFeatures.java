package io.github.kvmtune.xml.cpu;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.domain.DomainEmptyElement;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /cpu/features}: Features of an x86 CPU as old hypervisors report them. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"pae", "nonpae", "vmx", "svm"})
public class CpuFeatures extends XmlNode {

  @XmlElement(name = "pae")
  @Nullable DomainEmptyElement pae;

  @XmlElement(name = "nonpae")
  @Nullable DomainEmptyElement nonpae;

  @XmlElement(name = "vmx")
  @Nullable DomainEmptyElement vmx;

  @XmlElement(name = "svm")
  @Nullable DomainEmptyElement svm;

  /** Physical address extension is there. */
  public @Nullable DomainEmptyElement getPae() {
    return pae;
  }

  public CpuFeatures setPae(@Nullable DomainEmptyElement pae) {
    this.pae = pae;
    return this;
  }

  public DomainEmptyElement ensurePae() {
    if (pae == null) {
      pae = new DomainEmptyElement();
    }
    return pae;
  }

  /** Guests without physical address extension can run. */
  public @Nullable DomainEmptyElement getNonpae() {
    return nonpae;
  }

  public CpuFeatures setNonpae(@Nullable DomainEmptyElement nonpae) {
    this.nonpae = nonpae;
    return this;
  }

  public DomainEmptyElement ensureNonpae() {
    if (nonpae == null) {
      nonpae = new DomainEmptyElement();
    }
    return nonpae;
  }

  /** Intel's virtualization extension is there. */
  public @Nullable DomainEmptyElement getVmx() {
    return vmx;
  }

  public CpuFeatures setVmx(@Nullable DomainEmptyElement vmx) {
    this.vmx = vmx;
    return this;
  }

  public DomainEmptyElement ensureVmx() {
    if (vmx == null) {
      vmx = new DomainEmptyElement();
    }
    return vmx;
  }

  /** AMD's virtualization extension is there. */
  public @Nullable DomainEmptyElement getSvm() {
    return svm;
  }

  public CpuFeatures setSvm(@Nullable DomainEmptyElement svm) {
    this.svm = svm;
    return this;
  }

  public DomainEmptyElement ensureSvm() {
    if (svm == null) {
      svm = new DomainEmptyElement();
    }
    return svm;
  }
}
