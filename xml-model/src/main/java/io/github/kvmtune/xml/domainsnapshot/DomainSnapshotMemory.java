package io.github.kvmtune.xml.domainsnapshot;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /domainsnapshot/memory}: Whether and where memory is kept. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainSnapshotMemory extends XmlNode {

  @XmlAttribute @Nullable String snapshot;
  @XmlAttribute @Nullable String file;

  /**
   * {@code internal} keeps it within a disk image, {@code external} in a file of its own. Known
   * values: {@code no}, {@code internal}, {@code external}.
   */
  public @Nullable String getSnapshot() {
    return snapshot;
  }

  public DomainSnapshotMemory setSnapshot(@Nullable String snapshot) {
    this.snapshot = snapshot;
    return this;
  }

  /** The file for {@code external}. */
  public @Nullable String getFile() {
    return file;
  }

  public DomainSnapshotMemory setFile(@Nullable String file) {
    this.file = file;
    return this;
  }
}
