package io.github.kvmtune.xml;

import io.github.kvmtune.xml.codec.Carrier;
import jakarta.xml.bind.annotation.XmlTransient;

/**
 * An element of a document: typed properties, plus everything the document said that they cannot
 * hold, which {@code LibvirtXml} writes back at its place.
 */
@XmlTransient
public abstract class XmlNode extends Carrier {}
