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
 * Cookies sent to an HTTP server. Since libvirt 6.2.0.
 *
 * <p>Found at {@code /domain/os/nvram/source/cookies}, {@code
 * /domain/os/nvram/source/dataStore/source/cookies}, {@code /domain/devices/disk/source/cookies},
 * {@code /domain/devices/disk/source/dataStore/source/cookies}, {@code
 * /domain/devices/disk/mirror/source/cookies} and 5 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"cookies"})
public class DomainDiskSourceCookies extends XmlNode {

  @XmlElement(name = "cookie")
  @Nullable List<DomainDiskSourceCookiesCookie> cookies;

  /** The cookies. */
  public List<DomainDiskSourceCookiesCookie> getCookies() {
    return cookies != null ? cookies : (cookies = new ArrayList<>());
  }
}
