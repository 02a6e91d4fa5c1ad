package io.github.kvmtune.xml.codec;

import java.util.List;
import javax.xml.namespace.QName;

/** An element without a typed property, with everything below it. */
record RawElement(
    QName name, List<Namespace> namespaces, List<RawAttribute> attributes, List<RawNode> content)
    implements RawNode {

  static RawElement leaf(QName name, String text) {
    return new RawElement(name, List.of(), List.of(), List.of(new RawText(text)));
  }

  /** The text directly inside this element. */
  String text() {
    return RawText.joined(content);
  }

  RawElement withText(String text) {
    List<RawNode> texts = text.isEmpty() ? List.of() : List.of(new RawText(text));
    return new RawElement(name, namespaces, attributes, texts);
  }
}
