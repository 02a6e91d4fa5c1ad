package io.github.kvmtune.xml.codec;

import javax.xml.namespace.QName;

/** How names are shown to people, in paths and errors. */
final class Names {

  private Names() {}

  /** Where paths start: {@code /domain}, or nothing for a node that is no root. */
  static String rootPath(Carrier node) {
    QName root = Codecs.of(node).root();
    return root == null ? "" : "/" + display(root);
  }

  static String display(QName name) {
    return name.getPrefix().isEmpty()
        ? name.getLocalPart()
        : name.getPrefix() + ":" + name.getLocalPart();
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
