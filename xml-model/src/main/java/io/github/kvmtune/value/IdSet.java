package io.github.kvmtune.value;

import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An immutable set of CPU or NUMA node ids, written as the kernel and libvirt write them: {@code
 * 0-3,8}.
 *
 * <pre>{@code
 * IdSet node0 = IdSet.parse("0-15,32-47");
 * IdSet forGuests = node0.minus(IdSet.of(0, 32));
 * forGuests.toString(); // "1-15,33-47"
 * }</pre>
 */
public final class IdSet implements Iterable<Integer> {

  /** Ids stay below this, so that a wrong file or document cannot ask for gigabytes of memory. */
  public static final int LIMIT = 1 << 20;

  private static final IdSet EMPTY = new IdSet(new BitSet());

  private final BitSet ids;

  private IdSet(BitSet ids) {
    this.ids = ids;
  }

  public static IdSet empty() {
    return EMPTY;
  }

  public static IdSet of(int... ids) {
    return of(IntStream.of(ids));
  }

  public static IdSet of(Collection<Integer> ids) {
    return of(ids.stream().mapToInt(Integer::intValue));
  }

  /**
   * The set of these ids, each counted once.
   *
   * @throws IllegalArgumentException if an id is negative or not below {@link #LIMIT}
   */
  public static IdSet of(IntStream ids) {
    BitSet bits = new BitSet();
    ids.forEach(id -> bits.set(checked(id)));
    return new IdSet(bits);
  }

  /** The ids from {@code first} to {@code last}, both included. */
  public static IdSet range(int first, int last) {
    return of(IntStream.rangeClosed(first, last));
  }

  /**
   * Reads the list format, {@code 0-3,8}; a part {@code ^2} takes an id or range out again, as
   * libvirt allows. Empty text is the empty set.
   *
   * @throws IllegalArgumentException if the text is not such a list, is longer than {@link #LIMIT}
   *     characters, or an id is not below {@code LIMIT}
   */
  public static IdSet parse(String text) {
    if (text.length() > LIMIT) { // each part may be a range of all ids
      throw new IllegalArgumentException(text.length() + " characters are too many for a list");
    }
    BitSet bits = new BitSet();
    if (!text.isBlank()) {
      for (String part : text.strip().split(",", -1)) {
        apply(part.strip(), bits, text);
      }
    }
    return new IdSet(bits);
  }

  private static void apply(String part, BitSet bits, String text) {
    boolean remove = part.startsWith("^");
    String range = remove ? part.substring(1) : part;
    int dash = range.indexOf('-');
    int first = id(dash < 0 ? range : range.substring(0, dash), text);
    int last = dash < 0 ? first : id(range.substring(dash + 1), text);
    if (last < first) {
      throw new IllegalArgumentException(
          "range \"" + part + "\" in \"" + text + "\" runs backwards");
    }
    bits.set(first, last + 1, !remove);
  }

  private static int id(String digits, String text) {
    try {
      return checked(Integer.parseInt(digits.strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a list of ids such as 0-3,8: \"" + digits + "\" is not a number",
          e);
    }
  }

  private static int checked(int id) {
    if (id < 0 || id >= LIMIT) {
      throw new IllegalArgumentException("id " + id + " is not between 0 and " + (LIMIT - 1));
    }
    return id;
  }

  public IdSet union(IdSet other) {
    BitSet result = copy();
    result.or(other.ids);
    return new IdSet(result);
  }

  public IdSet minus(IdSet other) {
    BitSet result = copy();
    result.andNot(other.ids);
    return new IdSet(result);
  }

  public IdSet intersect(IdSet other) {
    BitSet result = copy();
    result.and(other.ids);
    return new IdSet(result);
  }

  private BitSet copy() {
    return (BitSet) ids.clone();
  }

  public boolean contains(int id) {
    return id >= 0 && ids.get(id);
  }

  public boolean containsAll(IdSet other) {
    return other.minus(this).isEmpty();
  }

  public boolean intersects(IdSet other) {
    return ids.intersects(other.ids);
  }

  public boolean isEmpty() {
    return ids.isEmpty();
  }

  public int size() {
    return ids.cardinality();
  }

  /** The smallest id. */
  public OptionalInt first() {
    return isEmpty() ? OptionalInt.empty() : OptionalInt.of(ids.nextSetBit(0));
  }

  /** The {@code count} smallest ids, or all if there are fewer. */
  public IdSet firstOnes(int count) {
    return of(stream().limit(count));
  }

  /** The ids in ascending order. */
  public IntStream stream() {
    return ids.stream();
  }

  public List<Integer> toList() {
    return stream().boxed().collect(Collectors.toUnmodifiableList());
  }

  @Override
  public Iterator<Integer> iterator() {
    return stream().iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IdSet that && ids.equals(that.ids);
  }

  @Override
  public int hashCode() {
    return ids.hashCode();
  }

  /** The list format, {@code 0-3,8}; the empty set is the empty string. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int first = ids.nextSetBit(0); first >= 0; ) {
      int end = ids.nextClearBit(first);
      text.append(text.isEmpty() ? "" : ",").append(first);
      if (end - first > 1) {
        text.append('-').append(end - 1);
      }
      first = ids.nextSetBit(end);
    }
    return text.toString();
  }
}
