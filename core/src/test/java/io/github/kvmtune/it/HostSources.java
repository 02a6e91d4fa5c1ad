package io.github.kvmtune.it;

import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.HostSnapshot;
import io.github.kvmtune.host.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what the sources of one host say of it, fact by fact. */
final class HostSources {

  private final Map<String, String> facts = new TreeMap<>();

  private HostSources() {}

  /** This machine as a snapshot tells it that is taken now. */
  static Host snapshot() {
    try {
      Path zip = Files.createTempFile("kvmtune-it-host", ".zip");
      try {
        HostSnapshot.local().withIdentifiers().writeTo(zip);
        return HostProbe.snapshot(zip).probe();
      } finally {
        Files.delete(zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Facts of another source that were true neither before nor after it was asked; what changed in
   * between, such as free memory, may be anything.
   */
  static Map<String, String> differences(Host before, Host other, Host after) {
    Map<String, String> known = of(before);
    Map<String, String> steady = new TreeMap<>(known);
    steady.entrySet().retainAll(of(after).entrySet());
    Map<String, String> differences = new TreeMap<>();
    Map<String, String> found = of(other);
    steady.forEach(
        (place, value) -> {
          String told = found.getOrDefault(place, "nothing");
          if (!told.equals(value)) {
            differences.put(place, value + " and " + told);
          }
        });
    return differences;
  }

  /** Every known fact as text, by its place in the host's records. */
  static Map<String, String> of(Host host) {
    HostSources sources = new HostSources();
    sources.add("host", host);
    return sources.facts;
  }

  private void add(String place, Object value) {
    if (value instanceof Fact<?> fact) {
      fact.value().ifPresent(known -> add(place, known));
    } else if (value instanceof List<?> list) {
      for (int index = 0; index < list.size(); index++) {
        add(place + "[" + index + "]", list.get(index));
      }
    } else if (value instanceof Verdict verdict) {
      facts.put(place, verdict.state().toString());
    } else if (value.getClass().getPackage() == Host.class.getPackage()
        && value instanceof Record) {
      addComponents(place, value);
    } else {
      facts.put(place, value.toString());
    }
  }

  private void addComponents(String place, Object value) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        add(place + "." + component.getName(), component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
  }
}
