package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domain/devices/filesystem/binary/cache}: What a virtiofs guest may cache. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainFilesystemBinaryCache extends XmlNode {

  @XmlAttribute @Nullable String mode;

  /**
   * {@code none} where others change the files as well, {@code always} where nobody does. Known
   * values: {@code none}, {@code always}.
   */
  public @Nullable String getMode() {
    return mode;
  }

  public DomainFilesystemBinaryCache setMode(@Nullable String mode) {
    this.mode = mode;
    return this;
  }
}
