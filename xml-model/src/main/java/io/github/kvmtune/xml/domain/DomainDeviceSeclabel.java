package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.adapter.YesNo;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A security label for one file or socket that differs from that of the domain.
 *
 * <p>Found at {@code /domain/os/nvram/source/seclabel}, {@code
 * /domain/os/nvram/source/dataStore/source/seclabel}, {@code /domain/devices/disk/source/seclabel},
 * {@code /domain/devices/disk/source/dataStore/source/seclabel}, {@code
 * /domain/devices/disk/mirror/source/seclabel} and 12 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"labels"})
public class DomainDeviceSeclabel extends XmlNode {

  @XmlAttribute @Nullable String model;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean relabel;

  @XmlAttribute
  @XmlJavaTypeAdapter(YesNo.class)
  @Nullable Boolean labelskip;

  @XmlElement(name = "label")
  @Nullable List<String> labels;

  /** The security driver it is for; all if unset. */
  public @Nullable String getModel() {
    return model;
  }

  public DomainDeviceSeclabel setModel(@Nullable String model) {
    this.model = model;
    return this;
  }

  /** Whether libvirt labels the file at all. */
  public @Nullable Boolean getRelabel() {
    return relabel;
  }

  public DomainDeviceSeclabel setRelabel(@Nullable Boolean relabel) {
    this.relabel = relabel;
    return this;
  }

  /** Written by libvirt when the file system cannot hold labels. */
  public @Nullable Boolean getLabelskip() {
    return labelskip;
  }

  public DomainDeviceSeclabel setLabelskip(@Nullable Boolean labelskip) {
    this.labelskip = labelskip;
    return this;
  }

  /** The label of the file, if it is relabelled. */
  public List<String> getLabels() {
    return labels != null ? labels : (labels = new ArrayList<>());
  }
}
