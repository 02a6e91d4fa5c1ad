package io.github.kvmtune.host;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every known fact and every decided verdict of a host, by its place in the host's records. */
final class FlatFacts {

  private final Map<String, Object> facts = new LinkedHashMap<>();

  private FlatFacts() {}

  static Map<String, Object> of(Host host) {
    FlatFacts flat = new FlatFacts();
    flat.add("host", host);
    return flat.facts;
  }

  private void add(String place, Object value) {
    if (value instanceof Fact<?> fact) {
      fact.value().ifPresent(known -> add(place, known));
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        add(place + "[" + index + "]", list.get(index));
      }
    } else if (value instanceof Verdict verdict) {
      addDecided(place, verdict);
    } else if (value.getClass().isRecord()
        && value.getClass().getPackage() == Host.class.getPackage()) {
      addComponents(place, value);
    } else {
      facts.put(place, value);
    }
  }

  private void addDecided(String place, Verdict verdict) {
    if (!verdict.isUnknown()) {
      facts.put(place, verdict.state());
    }
  }

  private void addComponents(String place, Object value) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      if (!component.getName().equals("problems")) {
        add(place + "." + component.getName(), component(component, value));
      }
    }
  }

  private static Object component(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
