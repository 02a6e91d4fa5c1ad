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
 * {@code /domain/xen:commandline}: Arguments handed to the Xen device model as they are; libvirt
 * neither checks nor supports them.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "",
    propOrder = {"args"})
public class DomainXenCommandline extends XmlNode {

  @XmlElement(name = "arg", namespace = "http://libvirt.org/schemas/domain/xen/1.0")
  @Nullable List<DomainXenCommandlineArg> args;

  /** The arguments, in order. */
  public List<DomainXenCommandlineArg> getArgs() {
    return args != null ? args : (args = new ArrayList<>());
  }
}
