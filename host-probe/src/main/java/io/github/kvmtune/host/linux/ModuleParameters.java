package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** All parameters of some kernel modules, as the kernel prints them. */
final class ModuleParameters {

  private final KernelFiles files;

  ModuleParameters(KernelFiles files) {
    this.files = files;
  }

  /** By module and name, such as {@code kvm_intel.ple_gap}. */
  Map<String, Fact<String>> of(Collection<String> modules) {
    Map<String, Fact<String>> parameters = new TreeMap<>();
    for (String module : modules) {
      String directory = "/sys/module/" + module + "/parameters";
      for (String name : files.names(directory)) {
        parameters.put(module + "." + name, files.fact(directory + "/" + name, Values::setting));
      }
    }
    return parameters;
  }
}
