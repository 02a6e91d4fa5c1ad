package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;

/**
 * What an element says, typed or not, without how it says it: spelling, prefixes, comments and the
 * order of differently named children are left out. Nodes are equal if their meanings are.
 */
record Meaning(Map<QName, String> attributes, String text, Map<QName, List<Meaning>> elements) {

  static Meaning of(Carrier node) {
    ElementCodec codec = Codecs.of(node);
    Meaning.Builder meaning = new Builder();
    for (int slot = 0; slot < codec.firstElement(); slot++) {
      String value = codec.canonicalText(node, slot);
      if (value != null && slot == codec.textSlot()) {
        meaning.text.append(value);
      } else if (value != null) {
        meaning.attributes.put(codec.slot(slot).qName(), value);
      }
    }
    if (node.sideCar != null) {
      node.sideCar.attributes.forEach(meaning::add);
    }
    for (Content piece : Arrangement.of(codec, node)) {
      meaning.add(piece, codec);
    }
    return meaning.build();
  }

  static Meaning of(RawElement element) {
    Meaning.Builder meaning = new Builder();
    element.attributes().forEach(meaning::add);
    element.content().forEach(meaning::add);
    return meaning.build();
  }

  private static Meaning of(Typed typed, ElementCodec codec) {
    if (typed.value() instanceof Carrier child) {
      return of(child);
    }
    Meaning written = typed.raw() != null ? of(typed.raw()) : new Meaning(Map.of(), "", Map.of());
    return typed.value() == null
        ? written
        : written.withText(codec.form(typed.slot()).format(typed.value()));
  }

  private Meaning withText(String newText) {
    return new Meaning(attributes, newText, elements);
  }

  /** The element as it would be written. */
  RawElement toElement(QName name) {
    List<RawAttribute> rawAttributes = new ArrayList<>();
    attributes.forEach((key, value) -> rawAttributes.add(new RawAttribute(key, value)));
    List<RawNode> content = new ArrayList<>();
    if (!text.isEmpty()) {
      content.add(new RawText(text));
    }
    elements.forEach((key, all) -> all.forEach(each -> content.add(each.toElement(key))));
    return new RawElement(name, List.of(), rawAttributes, content);
  }

  boolean isTextOnly() {
    return attributes.isEmpty() && elements.isEmpty() && !text.isEmpty();
  }

  private static final class Builder {

    private final Map<QName, String> attributes = new LinkedHashMap<>();
    private final Map<QName, List<Meaning>> elements = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    void add(RawAttribute attribute) {
      attributes.put(attribute.name(), attribute.value());
    }

    void add(Content piece, ElementCodec codec) {
      if (piece instanceof Typed typed) {
        add(codec.slot(typed.slot()).qName(), of(typed, codec));
      } else if (!(piece instanceof RawText && codec.hasText())) {
        add((RawNode) piece);
      }
    }

    void add(RawNode piece) {
      if (piece instanceof RawElement element) {
        add(element.name(), of(element));
      } else if (piece instanceof RawText beside) {
        text.append(beside.text());
      }
    }

    private void add(QName name, Meaning meaning) {
      elements.computeIfAbsent(name, key -> new ArrayList<>()).add(meaning);
    }

    Meaning build() {
      return new Meaning(attributes, text.toString(), elements);
    }
  }
}
