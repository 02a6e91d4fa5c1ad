package io.github.kvmtune.xml.codec;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the present values of one slot relate to those that a document had. */
final class Survivors {

  private static final Deque<Typed> NONE = new ArrayDeque<>(0);

  private final ElementCodec codec;
  private final int slot;
  private final List<Object> values;

  /** For each value how it was read, or null if it is new. */
  private final @Nullable Typed[] origins;

  private final Set<Typed> places = Collections.newSetFromMap(new IdentityHashMap<>());
  private int next;

  /**
   * Compares what is there with what was read.
   *
   * @param read the slot's children in the order in which the document had them
   */
  Survivors(ElementCodec codec, Carrier node, int slot, List<Typed> read) {
    this.codec = codec;
    this.slot = slot;
    this.values = codec.values(node, slot);
    this.origins = new @Nullable Typed[values.size()];
    List<Typed> known = known(read);
    if (!isRepeated() || (codec.slot(slot).isLeaf() && values.size() == known.size())) {
      matchByPosition(known);
    } else {
      matchByValue(known);
    }
  }

  /** A leaf in a list whose word is not in the vocabulary has no value to be found by. */
  private List<Typed> known(List<Typed> read) {
    return isRepeated() ? read.stream().filter(typed -> typed.value() != null).toList() : read;
  }

  private void matchByPosition(List<Typed> read) {
    for (int i = 0; i < Math.min(values.size(), read.size()); i++) {
      match(i, read.get(i));
    }
  }

  /** Children are found by identity, as equal ones may stand at different places. */
  private void matchByValue(List<Typed> read) {
    boolean leaf = codec.slot(slot).isLeaf();
    Map<Object, Deque<Typed>> free = leaf ? new HashMap<>() : new IdentityHashMap<>();
    for (Typed typed : read) {
      Object value = Objects.requireNonNull(typed.value());
      free.computeIfAbsent(value, key -> new ArrayDeque<>()).add(typed);
    }
    for (int i = 0; i < values.size(); i++) {
      match(i, free.getOrDefault(values.get(i), NONE).poll());
    }
  }

  private void match(int index, @Nullable Typed origin) {
    origins[index] = origin;
    if (origin != null) {
      places.add(origin);
    }
  }

  private boolean isRepeated() {
    return codec.slot(slot).isRepeated();
  }

  /** What now stands where the document had {@code read}: the next survivor in list order. */
  @Nullable Typed at(Typed read) {
    if (!places.contains(read)) {
      boolean unknownWord = read.value() == null && (isRepeated() || values.isEmpty());
      return unknownWord ? read : null;
    }
    while (origins[next] == null) {
      next++;
    }
    Typed origin = Objects.requireNonNull(origins[next]);
    return now(origin, values.get(next++));
  }

  /** A leaf that was set anew keeps its unknown attributes, one that was not keeps all. */
  private Typed now(Typed origin, Object value) {
    RawElement raw = origin.raw();
    if (raw == null || value.equals(origin.value())) {
      return new Typed(slot, value, raw);
    }
    return new Typed(slot, value, raw.withText(codec.form(slot).format(value)));
  }

  int slot() {
    return slot;
  }

  int count() {
    return values.size();
  }

  Object value(int index) {
    return values.get(index);
  }

  boolean isNew(int index) {
    return origins[index] == null;
  }

  boolean hasSurvivors() {
    return !places.isEmpty();
  }
}
