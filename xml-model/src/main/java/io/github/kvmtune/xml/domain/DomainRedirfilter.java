package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/devices/redirfilter}: Which USB devices clients may redirect; the first rule that
 * fits decides.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"usbdevs"})
public class DomainRedirfilter extends XmlNode {

  @XmlElement(name = "usbdev")
  @Nullable List<DomainRedirfilterUsbdev> usbdevs;

  /** The rules, in order. */
  public List<DomainRedirfilterUsbdev> getUsbdevs() {
    return usbdevs != null ? usbdevs : (usbdevs = new ArrayList<>());
  }
}
