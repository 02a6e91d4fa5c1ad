package io.github.kvmtune.xml.network;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** {@code /network/ip/tftp}: Files that are offered for booting. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class NetworkIpTftp extends XmlNode {

  @XmlAttribute @Nullable String root;

  /** Their directory. */
  public @Nullable String getRoot() {
    return root;
  }

  public NetworkIpTftp setRoot(@Nullable String root) {
    this.root = root;
    return this;
  }
}
