package io.github.kvmtune.xml.codec;

import org.jspecify.annotations.Nullable;

/** Finds slots by name: a small open-addressed table, because every name of a document asks it. */
final class SlotIndex {

  private final @Nullable String[] names;
  private final String[] namespaces;
  private final int[] slots;

  SlotIndex(Slot[] all, boolean elements) {
    int size = Math.max(4, Integer.highestOneBit(all.length) * 4);
    this.names = new @Nullable String[size];
    this.namespaces = new String[size];
    this.slots = new int[size];
    for (int slot = 0; slot < all.length; slot++) {
      boolean wanted = elements ? all[slot].isElement() : all[slot].kind() == Slot.Kind.ATTRIBUTE;
      if (wanted) {
        add(all[slot], slot);
      }
    }
  }

  private void add(Slot slot, int number) {
    int at = start(slot.name());
    while (names[at] != null) {
      at = next(at);
    }
    names[at] = slot.name();
    namespaces[at] = slot.namespace();
    slots[at] = number;
  }

  /** The slot with that name, or -1. */
  int find(@Nullable String namespace, String name) {
    String wanted = namespace == null ? "" : namespace;
    for (int at = start(name); names[at] != null; at = next(at)) {
      if (name.equals(names[at]) && wanted.equals(namespaces[at])) {
        return slots[at];
      }
    }
    return -1;
  }

  private int start(String name) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 15)) & (names.length - 1);
  }

  private int next(int at) {
    return (at + 1) & (names.length - 1);
  }
}
