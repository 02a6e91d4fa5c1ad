package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/**
 * An element that says everything by being there, such as {@code <acpi/>} or {@code <readonly/>}.
 *
 * <p>Found at {@code /domain/memoryBacking/nosharepages}, {@code /domain/memoryBacking/locked},
 * {@code /domain/memoryBacking/discard}, {@code /domain/features/pae}, {@code
 * /domain/features/acpi} and 13 more places.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class DomainEmptyElement extends XmlNode {}
