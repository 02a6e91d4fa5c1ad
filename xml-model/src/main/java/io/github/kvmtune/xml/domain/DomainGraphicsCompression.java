package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/**
 * How spice compresses images.
 *
 * <p>Found at {@code /domain/devices/graphics/image}, {@code /domain/devices/graphics/jpeg} and
 * {@code /domain/devices/graphics/zlib}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainGraphicsCompression extends XmlNode {

  @XmlAttribute @Nullable String compression;

  /**
   * The method for {@code image}; when it is done for {@code jpeg} and {@code zlib}. Known values:
   * {@code auto_glz}, {@code auto_lz}, {@code quic}, {@code glz}, {@code lz}, {@code off}, {@code
   * auto}, {@code never}, {@code always}.
   */
  public @Nullable String getCompression() {
    return compression;
  }

  public DomainGraphicsCompression setCompression(@Nullable String compression) {
    this.compression = compression;
    return this;
  }
}
