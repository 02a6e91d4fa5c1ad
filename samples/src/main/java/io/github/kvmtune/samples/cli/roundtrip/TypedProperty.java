package io.github.kvmtune.samples.cli.roundtrip;

import io.github.kvmtune.xml.XmlNode;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A property of a model class, read through its getter. */
record TypedProperty(Method getter) {

  static TypedProperty of(Class<?> type, String name) {
    String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    try {
      return new TypedProperty(type.getMethod(getter));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type.getName() + " has no " + getter + "()", e);
    }
  }

  /** The value that holds the {@code index}th element of this name; empty if it holds none. */
  Optional<Object> value(XmlNode node, int index) {
    Object value = read(node);
    if (value instanceof List<?> list) {
      return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
    return index == 0 ? Optional.ofNullable(value) : Optional.empty();
  }

  private Object read(XmlNode node) {
    try {
      return getter.invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(getter + " cannot be called", e);
    }
  }
}
