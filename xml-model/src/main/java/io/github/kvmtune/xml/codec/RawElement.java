package io.github.kvmtune.xml.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import javax.xml.namespace.QName;

/**
 * An element without a typed property, with everything below it. Equal elements say the same:
 * prefixes, comments and the order of attributes do not count.
 */
record RawElement(
    QName name, List<Namespace> namespaces, List<RawAttribute> attributes, List<RawNode> content)
    implements RawNode {

  /** The text directly inside this element. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (RawNode node : content) {
      if (node instanceof RawText piece) {
        text.append(piece.text());
      }
    }
    return text.toString();
  }

  RawElement withText(String text) {
    List<RawNode> texts = text.isEmpty() ? List.of() : List.of(new RawText(text));
    return new RawElement(name, namespaces, attributes, texts);
  }

  /** Elements and text, without what is only said to human readers. */
  private List<RawNode> meaning() {
    return content.stream()
        .filter(node -> node instanceof RawElement || node instanceof RawText)
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawElement that
        && name.equals(that.name)
        && new HashSet<>(attributes).equals(new HashSet<>(that.attributes))
        && meaning().equals(that.meaning());
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, new HashSet<>(attributes), meaning());
  }
}
