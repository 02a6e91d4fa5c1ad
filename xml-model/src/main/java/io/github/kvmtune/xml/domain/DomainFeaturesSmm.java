package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.OnOff;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import org.jspecify.annotations.Nullable;

/** {@code /domain/features/smm}: System management mode. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"tseg"})
public class DomainFeaturesSmm extends XmlNode {

  @XmlAttribute
  @XmlJavaTypeAdapter(OnOff.class)
  @Nullable Boolean state;

  @XmlElement @Nullable DomainFeaturesSmmTseg tseg;

  /** On, off, or unset for the default of the hypervisor. */
  public @Nullable Boolean getState() {
    return state;
  }

  public DomainFeaturesSmm setState(@Nullable Boolean state) {
    this.state = state;
    return this;
  }

  /**
   * The memory only system management mode can see; large guests need more. Since libvirt 4.5.0.
   */
  public @Nullable DomainFeaturesSmmTseg getTseg() {
    return tseg;
  }

  public DomainFeaturesSmm setTseg(@Nullable DomainFeaturesSmmTseg tseg) {
    this.tseg = tseg;
    return this;
  }

  public DomainFeaturesSmmTseg ensureTseg() {
    return tseg != null ? tseg : (tseg = new DomainFeaturesSmmTseg());
  }
}
