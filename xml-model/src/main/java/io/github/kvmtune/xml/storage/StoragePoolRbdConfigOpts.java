package io.github.kvmtune.xml.storage;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /pool/rbd:config_opts}: Options of the Ceph client. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"options"})
public class StoragePoolRbdConfigOpts extends XmlNode {

  @XmlElement(name = "option", namespace = "http://libvirt.org/schemas/storagepool/rbd/1.0")
  @Nullable List<StoragePoolRbdConfigOpt> options;

  /** The options in order. */
  public List<StoragePoolRbdConfigOpt> getOptions() {
    return options != null ? options : (options = new ArrayList<>());
  }
}
