package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/kvm}: Features of KVM that the guest sees. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"hidden", "hintDedicated", "pollControl", "pvIpi", "dirtyRing"})
public class DomainFeaturesKvm extends XmlNode {

  @XmlElement @Nullable DomainFeatureState hidden;

  @XmlElement(name = "hint-dedicated")
  @Nullable DomainFeatureState hintDedicated;

  @XmlElement(name = "poll-control")
  @Nullable DomainFeatureState pollControl;

  @XmlElement(name = "pv-ipi")
  @Nullable DomainFeatureState pvIpi;

  @XmlElement(name = "dirty-ring")
  @Nullable DomainFeaturesKvmDirtyRing dirtyRing;

  /** Hides KVM from the guest, which costs it all paravirtual features. Since libvirt 1.2.8. */
  public @Nullable DomainFeatureState getHidden() {
    return hidden;
  }

  public DomainFeaturesKvm setHidden(@Nullable DomainFeatureState hidden) {
    this.hidden = hidden;
    return this;
  }

  public DomainFeatureState ensureHidden() {
    return hidden != null ? hidden : (hidden = new DomainFeatureState());
  }

  /**
   * Tells the guest that its virtual CPUs are never preempted; only for CPUs that nobody shares.
   * Since libvirt 5.7.0.
   */
  public @Nullable DomainFeatureState getHintDedicated() {
    return hintDedicated;
  }

  public DomainFeaturesKvm setHintDedicated(@Nullable DomainFeatureState hintDedicated) {
    this.hintDedicated = hintDedicated;
    return this;
  }

  public DomainFeatureState ensureHintDedicated() {
    return hintDedicated != null ? hintDedicated : (hintDedicated = new DomainFeatureState());
  }

  /** Lets the guest poll before it halts and tell the host not to. Since libvirt 6.10.0. */
  public @Nullable DomainFeatureState getPollControl() {
    return pollControl;
  }

  public DomainFeaturesKvm setPollControl(@Nullable DomainFeatureState pollControl) {
    this.pollControl = pollControl;
    return this;
  }

  public DomainFeatureState ensurePollControl() {
    return pollControl != null ? pollControl : (pollControl = new DomainFeatureState());
  }

  /**
   * Interrupts to other virtual CPUs by hypercall; on by default where the CPU mode allows. Since
   * libvirt 7.10.0.
   */
  public @Nullable DomainFeatureState getPvIpi() {
    return pvIpi;
  }

  public DomainFeaturesKvm setPvIpi(@Nullable DomainFeatureState pvIpi) {
    this.pvIpi = pvIpi;
    return this;
  }

  public DomainFeatureState ensurePvIpi() {
    return pvIpi != null ? pvIpi : (pvIpi = new DomainFeatureState());
  }

  /** Tracks memory changes in rings instead of bitmaps. Since libvirt 8.0.0. */
  public @Nullable DomainFeaturesKvmDirtyRing getDirtyRing() {
    return dirtyRing;
  }

  public DomainFeaturesKvm setDirtyRing(@Nullable DomainFeaturesKvmDirtyRing dirtyRing) {
    this.dirtyRing = dirtyRing;
    return this;
  }

  public DomainFeaturesKvmDirtyRing ensureDirtyRing() {
    return dirtyRing != null ? dirtyRing : (dirtyRing = new DomainFeaturesKvmDirtyRing());
  }
}
