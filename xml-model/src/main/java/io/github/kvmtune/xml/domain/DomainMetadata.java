package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/**
 * {@code /domain/metadata}: Content of other applications, which libvirt keeps and does not
 * interpret. By libvirt's rule, each application has one element in a namespace of its own:
 *
 * <pre>{@code
 * String shop = "https://example.org/shop";
 * DomainMetadata metadata = domain.ensureMetadata();
 * metadata.removeUntypedElements(shop, "order");
 * metadata.addUntypedElement("<shop:order xmlns:shop='" + shop + "' id='7'/>");
 *
 * String order = metadata.untypedElement(shop, "order");
 * }</pre>
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainMetadata extends XmlNode {}
