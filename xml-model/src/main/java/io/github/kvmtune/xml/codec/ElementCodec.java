package io.github.kvmtune.xml.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one element class: its slots in schema order (attributes, then text or
 * children) and access to its fields. The subclasses are generated, one per element class.
 */
public abstract class ElementCodec {

  private static final int NONE = -1;

  private final @Nullable QName root;
  private final Slot[] slots;
  private final SlotIndex attributes;
  private final SlotIndex elements;
  private final @Nullable ElementCodec[] codecs;
  private final int firstElement;
  private final int textSlot;
  private final int firstNamespaced;

  /**
   * @param root the name of the document that this class is the root of; null for other elements
   */
  protected ElementCodec(@Nullable QName root, Slot... slots) {
    this.root = root;
    this.slots = slots;
    this.attributes = new SlotIndex(slots, false);
    this.elements = new SlotIndex(slots, true);
    this.codecs = new @Nullable ElementCodec[slots.length];
    this.firstElement = first(Slot::isElement);
    this.textSlot =
        firstElement > 0 && slots[firstElement - 1].kind() == Slot.Kind.TEXT
            ? firstElement - 1
            : NONE;
    this.firstNamespaced = first(slot -> slot.isElement() && !slot.namespace().isEmpty());
  }

  private int first(Predicate<Slot> wanted) {
    int slot = 0;
    while (slot < slots.length && !wanted.test(slots[slot])) {
      slot++;
    }
    return slot;
  }

  /** A new node without content. */
  protected abstract Carrier create();

  /** The field behind a slot; null if unset. */
  protected abstract @Nullable Object get(Carrier node, int slot);

  /** Sets the field behind a slot. */
  protected abstract void set(Carrier node, int slot, @Nullable Object value);

  /** Shows the fields that are set to the visitor, in slot order. */
  protected abstract void visit(Carrier node, SlotVisitor visitor);

  /** The codec of the class in a child slot. */
  protected ElementCodec codec(int slot) {
    throw new IndexOutOfBoundsException(slot);
  }

  /** The codec of a class in another package, whose codec cannot be named from here. */
  protected static ElementCodec codecOf(Class<?> type) {
    return Codecs.of(type);
  }

  /** Resolved on first use, so that a document loads only the classes that it needs. */
  final ElementCodec codecAt(int slot) {
    ElementCodec codec = codecs[slot];
    if (codec == null) {
      codec = codec(slot);
      codecs[slot] = codec;
    }
    return codec;
  }

  final @Nullable QName root() {
    return root;
  }

  final Slot slot(int slot) {
    return slots[slot];
  }

  final int size() {
    return slots.length;
  }

  final int attribute(@Nullable String namespace, String name) {
    return attributes.find(namespace, name);
  }

  final int element(@Nullable String namespace, String name) {
    return elements.find(namespace, name);
  }

  /** The first slot of a child element; {@link #size} if there is none. */
  final int firstElement() {
    return firstElement;
  }

  final boolean hasElements() {
    return firstElement < slots.length;
  }

  final boolean hasText() {
    return textSlot != NONE;
  }

  final int textSlot() {
    return textSlot;
  }

  /** The first slot of a child element that has a namespace; {@link #size} if there is none. */
  final int firstNamespaced() {
    return firstNamespaced;
  }

  final Form form(int slot) {
    return Objects.requireNonNull(slots[slot].form());
  }

  /** The values of a slot, none if it is unset. */
  @SuppressWarnings("unchecked")
  final List<Object> values(Carrier node, int slot) {
    Object value = get(node, slot);
    if (value == null) {
      return List.of();
    }
    return slots[slot].isRepeated() ? (List<Object>) value : List.of(value);
  }

  /** Sets the slot, or adds to it if it is repeated. */
  final void put(Carrier node, int slot, Object value) {
    if (slots[slot].isRepeated()) {
      list(node, slot).add(value);
    } else {
      set(node, slot, value);
    }
  }

  @SuppressWarnings("unchecked")
  private List<Object> list(Carrier node, int slot) {
    List<Object> list = (List<Object>) get(node, slot);
    if (list == null) {
      list = new ArrayList<>();
      set(node, slot, list);
    }
    return list;
  }

  /** An attribute or the text as it is to be written; null if unset. */
  final @Nullable String text(Carrier node, int slot) {
    Object value = get(node, slot);
    if (value != null) {
      return text(node, slot, value);
    }
    Spelling spelling = node.sideCar == null ? null : node.sideCar.spelling(slot);
    return spelling != null && spelling.value() == null ? spelling.text() : null;
  }

  /** A value as the document had it, unless it was set to something else since. */
  final String text(Carrier node, int slot, Object value) {
    Spelling spelling = node.sideCar == null ? null : node.sideCar.spelling(slot);
    return spelling != null && value.equals(spelling.value())
        ? spelling.text()
        : form(slot).format(value);
  }

  /** An attribute or the text in its usual form, whatever the document wrote; null if unset. */
  final @Nullable String canonicalText(Carrier node, int slot) {
    Object value = get(node, slot);
    return value == null ? text(node, slot) : form(slot).format(value);
  }
}
