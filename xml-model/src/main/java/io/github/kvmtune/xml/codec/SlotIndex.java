package io.github.kvmtune.xml.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds slots by name: a small open-addressed table, because every name of a document asks it. */
final class SlotIndex {

  private final Slot[] slots;
  private final int[] table;

  SlotIndex(Slot[] slots, boolean elements) {
    this.slots = slots;
    this.table = new int[Math.max(4, Integer.highestOneBit(slots.length) * 4)];
    Arrays.fill(table, -1);
    for (int slot = 0; slot < slots.length; slot++) {
      boolean wanted =
          elements ? slots[slot].isElement() : slots[slot].kind() == Slot.Kind.ATTRIBUTE;
      if (wanted) {
        add(slot);
      }
    }
  }

  private void add(int slot) {
    int at = start(slots[slot].name());
    while (table[at] >= 0) {
      at = next(at);
    }
    table[at] = slot;
  }

  /** The slot with that name, or -1. */
  int find(@Nullable String namespace, String name) {
    for (int at = start(name); table[at] >= 0; at = next(at)) {
      Slot slot = slots[table[at]];
      if (slot.name().equals(name) && slot.namespace().equals(namespace == null ? "" : namespace)) {
        return table[at];
      }
    }
    return -1;
  }

  private int start(String name) {
    int hash = name.hashCode();
    return (hash ^ (hash >>> 15)) & (table.length - 1);
  }

  private int next(int at) {
    return (at + 1) & (table.length - 1);
  }
}
