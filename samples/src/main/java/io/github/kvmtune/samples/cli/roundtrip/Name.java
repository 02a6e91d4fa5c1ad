package io.github.kvmtune.samples.cli.roundtrip;

import org.w3c.dom.Node;

/**
 * A qualified name.
 *
 * @param namespace empty if there is none
 */
record Name(String namespace, String local) {

  static Name of(Node node) {
    return new Name(Dom.namespace(node), node.getLocalName());
  }
}
