package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.CpuModel;
import io.github.kvmtune.host.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * {@code /proc/cpuinfo}: lines of key and value, of which the first CPU's are used. Its layout
 * differs by architecture.
 */
final class CpuInfoFile {

  static final String FILE = "/proc/cpuinfo";

  private static final Pattern BIG_ENDIAN_POWER = Pattern.compile("POWER[4-7]\\b");

  private final KernelFiles files;
  private final Map<String, String> values = new HashMap<>();

  CpuInfoFile(KernelFiles files) {
    this.files = files;
    files.head(FILE).ifPresent(this::readFirstCpu);
  }

  private void readFirstCpu(String text) {
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith("processor") && values.containsKey("processor")) {
        return;
      }
      readLine(line);
    }
  }

  private void readLine(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      values.putIfAbsent(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    } else if (!line.isBlank()) {
      files.problem(FILE, Excerpt.of(line) + " is not a line such as \"vendor_id : GenuineIntel\"");
    }
  }

  CpuModel model() {
    return new CpuModel(
        fact("vendor_id", Values::line).or(fact("CPU implementer", Values::line)),
        fact("cpu family", Values::number),
        fact("model", Values::number).or(fact("CPU part", Values::hexadecimal)),
        fact("model name", Values::line).or(fact("cpu", Values::line)),
        flags("flags").or(flags("Features")).or(flags("features")),
        flags("vmx flags"),
        flags("bugs"));
  }

  /** The architecture, where the layout gives it away beyond doubt. */
  Fact<String> arch() {
    if (flags("flags").value().filter(flags -> flags.contains("lm")).isPresent()) {
      return Fact.known("x86_64", FILE);
    }
    if (values.containsKey("CPU implementer") && "8".equals(values.get("CPU architecture"))) {
      return Fact.known("aarch64", FILE);
    }
    // Later POWER CPUs run in either byte order, which is part of the architecture's name.
    if (BIG_ENDIAN_POWER.matcher(values.getOrDefault("cpu", "")).lookingAt()) {
      return Fact.known("ppc64", FILE);
    }
    return "IBM/S390".equals(values.get("vendor_id"))
        ? Fact.known("s390x", FILE)
        : Fact.absent(FILE);
  }

  private Fact<Set<String>> flags(String key) {
    return fact(key, text -> new TreeSet<>(Values.names(text)));
  }

  private <T> Fact<T> fact(String key, Function<String, T> parser) {
    String text = values.get(key);
    return text == null || text.isEmpty()
        ? Fact.absent(FILE)
        : new Fact<>(files.parse(FILE, text, parser), FILE);
  }
}
