package io.github.kvmtune.host;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something the host says about itself, and where it says so. A fact that the host does not state,
 * or states in a way that cannot be read, is absent but still names where it was looked for.
 *
 * <pre>{@code
 * Fact<Boolean> apicv = Fact.known(true, "/sys/module/kvm_intel/parameters/enable_apicv");
 * apicv.is(true); // true
 * Fact<Long> unknown = Fact.absent("/proc/sys/fs/aio-nr");
 * unknown.orElse(0L); // 0
 * }</pre>
 *
 * @param value the value, empty if the host does not say
 * @param source the file as the host names it, such as {@code /proc/sys/fs/aio-nr}; a fact that
 *     several files state together names them by a pattern such as
 *     /sys/devices/system/cpu/cpu&#42;/topology/core_cpus_list
 */
public record Fact<T>(Optional<T> value, String source) {

  public static <T> Fact<T> known(T value, String source) {
    return new Fact<>(Optional.of(value), source);
  }

  public static <T> Fact<T> absent(String source) {
    return new Fact<>(Optional.empty(), source);
  }

  public boolean isKnown() {
    return value.isPresent();
  }

  /** Whether the value is known and equals {@code expected}. */
  public boolean is(T expected) {
    return value.isPresent() && value.get().equals(expected);
  }

  public T orElse(T other) {
    return value.orElse(other);
  }

  /**
   * The value, where the caller knows that there is one.
   *
   * @throws NoSuchElementException if the fact is absent; the message names its source
   */
  public T orElseThrow() {
    return value.orElseThrow(
        () -> new NoSuchElementException("the host does not say: " + source + " is missing"));
  }

  /** The same fact seen otherwise; absent stays absent, and the source stays the same. */
  public <U> Fact<U> map(Function<? super T, ? extends U> view) {
    return new Fact<>(value.map(view), source);
  }

  /** The same fact seen otherwise, where that view may have no answer. */
  public <U> Fact<U> flatMap(Function<? super T, Optional<U>> view) {
    return new Fact<>(value.flatMap(view), source);
  }

  /** This fact if known, else the other if known, else this absent one. */
  public Fact<T> or(Fact<T> other) {
    return isKnown() || !other.isKnown() ? this : other;
  }

  /** For people: {@code true (/sys/...)} or {@code unknown (/sys/...)}. */
  @Override
  public String toString() {
    return value.map(Object::toString).orElse("unknown") + " (" + source + ")";
  }
}
