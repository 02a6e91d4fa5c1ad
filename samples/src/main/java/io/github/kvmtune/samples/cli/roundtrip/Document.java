package io.github.kvmtune.samples.cli.roundtrip;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.XmlNode;
import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param node the root element
 * @param part the root's name if it is only a part of a document, such as a device to be attached
 */
public record Document(XmlNode node, Optional<String> part) {

  public String toXml() {
    return part.map(name -> LibvirtXml.writeElement(node, name))
        .orElseGet(() -> LibvirtXml.write(node));
  }
}
