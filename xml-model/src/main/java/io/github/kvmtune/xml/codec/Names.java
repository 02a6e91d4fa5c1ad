package io.github.kvmtune.xml.codec;

import javax.xml.namespace.QName;

/** How names are shown to people, in paths and errors. */
final class Names {

  private Names() {}

  static String display(QName name) {
    return name.getPrefix().isEmpty()
        ? name.getLocalPart()
        : name.getPrefix() + ":" + name.getLocalPart();
  }

  static String display(Slot slot) {
    return slot.namespace().isEmpty() ? slot.name() : prefix(slot.namespace()) + ":" + slot.name();
  }

  /**
   * The prefix that libvirt's documents use for one of its namespaces: the last step but one of the
   * address, as {@code qemu} in {@code http://libvirt.org/schemas/domain/qemu/1.0}.
   */
  static String prefix(String namespace) {
    String[] steps = namespace.split("/", -1);
    String step = steps.length < 2 ? "" : steps[steps.length - 2];
    return step.matches("[a-z][a-z0-9]*") && !step.startsWith("xml") ? step : "ns";
  }
}
