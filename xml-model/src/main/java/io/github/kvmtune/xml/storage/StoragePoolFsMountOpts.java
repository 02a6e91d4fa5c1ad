package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /pool/fs:mount_opts}: Options of the mount. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"options"})
public class StoragePoolFsMountOpts extends XmlNode {

  @XmlElement(name = "option", namespace = "http://libvirt.org/schemas/storagepool/fs/1.0")
  @Nullable List<StoragePoolFsMountOpt> options;

  /** The options in order. */
  public List<StoragePoolFsMountOpt> getOptions() {
    return options != null ? options : (options = new ArrayList<>());
  }
}
