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
 * {@code /domain/bhyve:commandline}: Arguments handed to bhyve as they are; libvirt neither checks
 * nor supports them.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"args"})
public class DomainBhyveCommandline extends XmlNode {

  @XmlElement(name = "arg", namespace = "http://libvirt.org/schemas/domain/bhyve/1.0")
  @Nullable List<DomainBhyveCommandlineArg> args;

  /** The arguments, in order. */
  public List<DomainBhyveCommandlineArg> getArgs() {
    return args != null ? args : (args = new ArrayList<>());
  }
}
