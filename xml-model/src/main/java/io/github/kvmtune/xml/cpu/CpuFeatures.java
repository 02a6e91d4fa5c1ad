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

  @XmlElement @Nullable DomainEmptyElement pae;
  @XmlElement @Nullable DomainEmptyElement nonpae;
  @XmlElement @Nullable DomainEmptyElement vmx;
  @XmlElement @Nullable DomainEmptyElement svm;

  /** Physical address extension is there. */
  public @Nullable DomainEmptyElement getPae() {
    return pae;
  }

  public CpuFeatures setPae(@Nullable DomainEmptyElement pae) {
    this.pae = pae;
    return this;
  }

  public DomainEmptyElement ensurePae() {
    return pae != null ? pae : (pae = new DomainEmptyElement());
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
    return nonpae != null ? nonpae : (nonpae = new DomainEmptyElement());
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
    return vmx != null ? vmx : (vmx = new DomainEmptyElement());
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
    return svm != null ? svm : (svm = new DomainEmptyElement());
  }
}
