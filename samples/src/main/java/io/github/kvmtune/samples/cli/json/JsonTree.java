package io.github.kvmtune.samples.cli.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.host.EmulatorCapabilities;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import io.github.kvmtune.value.PciAddress;
import io.github.kvmtune.value.Version;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable records and what they hold, as JSON. Shapes: a record is an object of its components; a
 * size is its bytes; a duration is ISO 8601, {@code PT0.0002S}; a set of CPUs or nodes is the
 * kernel's list, {@code "0-3,8"}; an enum constant is lower case with dashes; what is absent is
 * null.
 */
final class JsonTree {

  private JsonTree() {}

  /**
   * @throws IllegalArgumentException if there is no shape for a value in it
   */
  static JsonElement of(@Nullable Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    }
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null));
    }
    return value instanceof Collection<?> || value instanceof Map<?, ?> || value instanceof Record
        ? composite(value)
        : scalar(value);
  }

  private static JsonElement composite(Object value) {
    if (value instanceof ByteSize size) {
      return new JsonPrimitive(size.bytes());
    }
    if (value instanceof PciAddress || value instanceof Version) {
      return new JsonPrimitive(value.toString());
    }
    if (value instanceof EmulatorCapabilities emulator) {
      // What for, not the whole document.
      return record(emulator, "xml");
    }
    if (value instanceof HostAdvice advice) {
      return AdviceJson.of(advice);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof Collection<?> collection) {
      return array(value instanceof Set<?> set ? sorted(set) : List.copyOf(collection));
    }
    return record((Record) value);
  }

  private static JsonElement scalar(Object value) {
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    if (value instanceof Boolean truth) {
      return new JsonPrimitive(truth);
    }
    if (value instanceof Enum<?> constant) {
      return new JsonPrimitive(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    if (value instanceof String || value instanceof IdSet || value instanceof Duration) {
      return new JsonPrimitive(value.toString());
    }
    throw new IllegalArgumentException("there is no JSON shape for " + value.getClass().getName());
  }

  static JsonArray array(Collection<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(of(value)));
    return array;
  }

  /** Sets have no order; sorted, equal hosts give equal text. */
  private static List<?> sorted(Set<?> values) {
    return values.stream().map(Object::toString).sorted().toList();
  }

  private static JsonObject map(Map<?, ?> values) {
    JsonObject object = new JsonObject();
    values.forEach((key, value) -> object.add(key.toString(), of(value)));
    return object;
  }

  /** The components of a record, without those named. */
  static JsonObject record(Record record, String... without) {
    JsonObject object = new JsonObject();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (Stream.of(without).noneMatch(component.getName()::equals)) {
        object.add(component.getName(), of(value(record, component)));
      }
    }
    return object;
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(component + " cannot be read", e);
    }
  }
}
