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

  private final ElementCodec codec;
  private final int slot;
  private final List<Object> values;

  /** For each value how it was read, or null if it is new. */
  private final @Nullable Typed[] origins;

  private final Set<Typed> places = Collections.newSetFromMap(new IdentityHashMap<>());
  private int next;

  Survivors(ElementCodec codec, Carrier node, int slot, List<Content> layout) {
    this.codec = codec;
    this.slot = slot;
    this.values = codec.values(node, slot);
    this.origins = origins(read(layout));
    for (Typed origin : origins) {
      if (origin != null) {
        places.add(origin);
      }
    }
  }

  private List<Typed> read(List<Content> layout) {
    return layout.stream()
        .filter(Typed.class::isInstance)
        .map(Typed.class::cast)
        .filter(typed -> typed.slot() == slot && (typed.value() != null || !isRepeated()))
        .toList();
  }

  /** By position where that is plain, else each value by itself: children by identity. */
  private @Nullable Typed[] origins(List<Typed> read) {
    boolean leaf = codec.slot(slot).isLeaf();
    boolean byPosition = !isRepeated() || (leaf && values.size() == read.size());
    Map<Object, Deque<Typed>> free = leaf ? new HashMap<>() : new IdentityHashMap<>();
    for (Typed typed : byPosition ? List.<Typed>of() : read) {
      free.computeIfAbsent(Objects.requireNonNull(typed.value()), key -> new ArrayDeque<>())
          .add(typed);
    }
    @Nullable Typed[] found = new @Nullable Typed[values.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] =
          byPosition
              ? i < read.size() ? read.get(i) : null
              : free.getOrDefault(values.get(i), new ArrayDeque<>()).poll();
    }
    return found;
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
