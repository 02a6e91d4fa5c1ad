package io.github.kvmtune.host.libvirt;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.LibvirtDevice;
import io.github.kvmtune.xml.nodedevice.NodeDevice;
import io.github.kvmtune.xml.nodedevice.NodeDeviceCapability;
import io.github.kvmtune.xml.nodedevice.NodeDeviceDriver;
import io.github.kvmtune.xml.nodedevice.NodeDeviceParent;
import io.github.kvmtune.xml.nodedevice.NodeDeviceView;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node device that has a name.
 *
 * @param name libvirt's name of it
 * @param xml the document
 */
record Device(String name, NodeDevice xml) {

  static Optional<Device> of(NodeDevice xml, String source, Findings findings) {
    String name = xml.getName();
    if (name == null || name.isBlank()) {
      findings.problem(source, "the device has no name");
      return Optional.empty();
    }
    return Optional.of(new Device(name, xml));
  }

  /** A fact that this document states at this path. */
  <T> Fact<T> fact(String path, @Nullable T value) {
    return new Fact<>(Optional.ofNullable(value), "libvirt node device " + name + ": " + path);
  }

  /** The capability of this type. */
  Optional<NodeDeviceCapability> capability(String type) {
    return xml.capabilities(type).stream().findFirst();
  }

  Optional<NodeDeviceView.Pci> pci() {
    return view("pci", NodeDeviceView.Pci.class);
  }

  Optional<NodeDeviceView.Net> net() {
    return view("net", NodeDeviceView.Net.class);
  }

  private <V> Optional<V> view(String type, Class<V> view) {
    return capability(type)
        .map(NodeDeviceCapability::getView)
        .filter(view::isInstance)
        .map(view::cast);
  }

  Fact<String> address() {
    return fact(
        "/device/capability[@type='pci']", pci().map(pci -> pci.address().toString()).orElse(null));
  }

  Fact<Integer> node() {
    return fact(
        "/device/capability/numa/@node", pci().map(NodeDeviceView.Pci::numaNode).orElse(null));
  }

  Fact<String> driver() {
    return fact(
        "/device/driver/name",
        Optional.ofNullable(xml.getDriver()).map(NodeDeviceDriver::getName).orElse(null));
  }

  Optional<String> parent() {
    return Optional.ofNullable(xml.getParent()).map(NodeDeviceParent::getValue);
  }

  LibvirtDevice listed() {
    return new LibvirtDevice(
        name,
        parent(),
        Optional.ofNullable(xml.getPath()),
        driver().value(),
        xml.getCapabilities().stream()
            .map(NodeDeviceCapability::getType)
            .filter(Objects::nonNull)
            .toList());
  }
}
