package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/** Attributes and leaf elements by name, as text, whether the model knows them or not. */
public final class NodeText {

  private NodeText() {}

  /** The attribute of that name, else the first child element of that name; null if neither. */
  public static @Nullable String get(Carrier node, String name) {
    String attribute = attribute(node, name);
    return attribute != null ? attribute : element(node, name);
  }

  private static @Nullable String attribute(Carrier node, String name) {
    ElementCodec codec = Codecs.of(node);
    int slot = codec.attribute("", name);
    if (slot >= 0) {
      return codec.text(node, slot);
    }
    for (RawAttribute attribute :
        node.sideCar == null ? List.<RawAttribute>of() : node.sideCar.attributes) {
      if (Names.display(attribute.name()).equals(name)) {
        return attribute.value();
      }
    }
    return null;
  }

  private static @Nullable String element(Carrier node, String name) {
    ElementCodec codec = Codecs.of(node);
    for (Content piece : Arrangement.of(codec, node)) {
      if (piece instanceof Typed typed && codec.slot(typed.slot()).name().equals(name)) {
        return text(typed, codec);
      }
      if (piece instanceof RawElement element && Names.display(element.name()).equals(name)) {
        return element.text();
      }
    }
    return null;
  }

  private static @Nullable String text(Typed typed, ElementCodec codec) {
    if (typed.raw() != null) {
      return typed.raw().text();
    }
    if (typed.value() instanceof Carrier child) {
      ElementCodec inner = Codecs.of(child);
      return inner.hasText() ? inner.text(child, inner.textSlot()) : null;
    }
    return typed.value() == null ? null : codec.form(typed.slot()).format(typed.value());
  }

  /**
   * Sets an attribute, or removes it if the text is null.
   *
   * @throws IllegalArgumentException if the name cannot be one, or the model knows the attribute
   *     and the text is malformed
   */
  public static void set(Carrier node, String name, @Nullable String text) {
    ElementCodec codec = Codecs.of(node);
    int slot = codec.attribute("", name);
    if (slot < 0) {
      setUnknown(node, name, text);
      return;
    }
    Object value = text == null ? null : codec.form(slot).parse(text);
    codec.set(node, slot, value);
    SideCar sideCar = node.sideCar();
    List<Spelling> spellings = new ArrayList<>(sideCar.spellings);
    spellings.removeIf(spelling -> spelling.slot() == slot);
    if (text != null) {
      spellings.add(new Spelling(slot, text, value));
    }
    sideCar.spellings = spellings;
  }

  private static void setUnknown(Carrier node, String name, @Nullable String text) {
    if (!name.matches("[\\p{L}_][\\p{L}\\p{N}_.-]*")) {
      throw new IllegalArgumentException("\"" + name + "\" cannot be the name of an attribute");
    }
    SideCar sideCar = node.sideCar();
    List<RawAttribute> attributes = new ArrayList<>(sideCar.attributes);
    attributes.removeIf(attribute -> Names.display(attribute.name()).equals(name));
    if (text != null) {
      attributes.add(new RawAttribute(new QName(name), text));
    }
    sideCar.attributes = attributes;
  }
}
