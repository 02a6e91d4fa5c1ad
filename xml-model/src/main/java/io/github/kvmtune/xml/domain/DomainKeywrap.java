package io.github.kvmtune.xml.domain;

import io.github.kvmtune.xml.XmlNode;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /domain/keywrap}: Whether an s390 guest may protect keys by wrapping; both algorithms if
 * unset.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"ciphers"})
public class DomainKeywrap extends XmlNode {

  @XmlElement(name = "cipher")
  @Nullable List<DomainKeywrapCipher> ciphers;

  /** The algorithms. */
  public List<DomainKeywrapCipher> getCiphers() {
    return ciphers != null ? ciphers : (ciphers = new ArrayList<>());
  }
}
