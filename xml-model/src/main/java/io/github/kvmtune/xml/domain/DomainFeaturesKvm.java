package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/kvm}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"hidden", "hintDedicated", "pollControl", "pvIpi", "dirtyRing"})
public class DomainFeaturesKvm extends XmlNode {

  @XmlElement(name = "hidden")
  @Nullable DomainFeatureState hidden;

  @XmlElement(name = "hint-dedicated")
  @Nullable DomainFeatureState hintDedicated;

  @XmlElement(name = "poll-control")
  @Nullable DomainFeatureState pollControl;

  @XmlElement(name = "pv-ipi")
  @Nullable DomainFeatureState pvIpi;

  @XmlElement(name = "dirty-ring")
  @Nullable DomainFeaturesKvmDirtyRing dirtyRing;

  /** The {@code <hidden>} element. */
  public @Nullable DomainFeatureState getHidden() {
    return hidden;
  }

  public DomainFeaturesKvm setHidden(@Nullable DomainFeatureState hidden) {
    this.hidden = hidden;
    return this;
  }

  public DomainFeatureState ensureHidden() {
    if (hidden == null) {
      hidden = new DomainFeatureState();
    }
    return hidden;
  }

  /** The {@code <hint-dedicated>} element. */
  public @Nullable DomainFeatureState getHintDedicated() {
    return hintDedicated;
  }

  public DomainFeaturesKvm setHintDedicated(@Nullable DomainFeatureState hintDedicated) {
    this.hintDedicated = hintDedicated;
    return this;
  }

  public DomainFeatureState ensureHintDedicated() {
    if (hintDedicated == null) {
      hintDedicated = new DomainFeatureState();
    }
    return hintDedicated;
  }

  /** The {@code <poll-control>} element. */
  public @Nullable DomainFeatureState getPollControl() {
    return pollControl;
  }

  public DomainFeaturesKvm setPollControl(@Nullable DomainFeatureState pollControl) {
    this.pollControl = pollControl;
    return this;
  }

  public DomainFeatureState ensurePollControl() {
    if (pollControl == null) {
      pollControl = new DomainFeatureState();
    }
    return pollControl;
  }

  /** The {@code <pv-ipi>} element. */
  public @Nullable DomainFeatureState getPvIpi() {
    return pvIpi;
  }

  public DomainFeaturesKvm setPvIpi(@Nullable DomainFeatureState pvIpi) {
    this.pvIpi = pvIpi;
    return this;
  }

  public DomainFeatureState ensurePvIpi() {
    if (pvIpi == null) {
      pvIpi = new DomainFeatureState();
    }
    return pvIpi;
  }

  /** The {@code <dirty-ring>} element. */
  public @Nullable DomainFeaturesKvmDirtyRing getDirtyRing() {
    return dirtyRing;
  }

  public DomainFeaturesKvm setDirtyRing(@Nullable DomainFeaturesKvmDirtyRing dirtyRing) {
    this.dirtyRing = dirtyRing;
    return this;
  }

  public DomainFeaturesKvmDirtyRing ensureDirtyRing() {
    if (dirtyRing == null) {
      dirtyRing = new DomainFeaturesKvmDirtyRing();
    }
    return dirtyRing;
  }
}
