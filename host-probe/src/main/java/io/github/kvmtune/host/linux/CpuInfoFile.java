package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * {@code /proc/cpuinfo}: lines of key and value, of which the first CPU's are used. Its layout
 * differs by architecture.
 */
final class CpuInfoFile {

  static final String FILE = "/proc/cpuinfo";

  private final KernelFiles files;
  private final Map<String, String> values;

  CpuInfoFile(KernelFiles files) {
    this.files = files;
    this.values = files.text(FILE).map(CpuInfoFile::firstOfEach).orElse(Map.of());
  }

  private static Map<String, String> firstOfEach(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon).strip();
      if (key.equals("processor") && values.containsKey(key)) {
        break;
      }
      if (!key.isEmpty()) {
        values.putIfAbsent(key, line.substring(colon + 1).strip());
      }
    }
    return values;
  }

  CpuModel model() {
    return new CpuModel(
        fact("vendor_id", Values::word),
        fact("cpu family", Values::number),
        fact("model", Values::number),
        fact("model name", Values::word).or(fact("cpu", Values::word)),
        flags("flags").or(flags("Features")).or(flags("features")),
        flags("vmx flags"),
        flags("bugs"));
  }

  /** The architecture, where the layout gives it away beyond doubt. */
  Fact<String> arch() {
    if (values.containsKey("flags")) {
      return Fact.known(flags("flags").is(Set.of()) || !isLong() ? "i686" : "x86_64", FILE);
    }
    if (values.containsKey("CPU implementer")) {
      return Fact.known(
          values.getOrDefault("CPU architecture", "").equals("8") ? "aarch64" : "armv7l", FILE);
    }
    return values.getOrDefault("vendor_id", "").equals("IBM/S390")
        ? Fact.known("s390x", FILE)
        : Fact.absent(FILE);
  }

  private boolean isLong() {
    return flags("flags").value().filter(flags -> flags.contains("lm")).isPresent();
  }

  private Fact<Set<String>> flags(String key) {
    return fact(key, text -> new TreeSet<>(Values.words(text)));
  }

  private <T> Fact<T> fact(String key, Function<String, T> parser) {
    String text = values.get(key);
    return text == null || text.isEmpty()
        ? Fact.absent(FILE)
        : new Fact<>(files.parse(FILE, text, parser), FILE);
  }
}
