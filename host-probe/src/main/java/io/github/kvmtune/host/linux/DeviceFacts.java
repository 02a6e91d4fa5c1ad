package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a device's place in the tree of devices tells. */
final class DeviceFacts {

  private static final Pattern ADDRESS =
      Pattern.compile("[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]");

  private final KernelFiles files;

  DeviceFacts(KernelFiles files) {
    this.files = files;
  }

  /** The state of a network interface, as RFC 2863 and the kernel name them. */
  static String operationalState(String text) {
    return Values.among(
        text, "up", "down", "unknown", "dormant", "lowerlayerdown", "notpresent", "testing");
  }

  static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  /** The NUMA node of the device, or of the nearest device it is plugged into that knows one. */
  Fact<Integer> node(String device) {
    for (String place = files.realName(device).orElse("");
        place.startsWith("/sys/devices/");
        place = place.substring(0, place.lastIndexOf('/'))) {
      if (files.exists(place + "/numa_node")) {
        return files.fact(place + "/numa_node", Values::idOrUnknown).flatMap(id -> id);
      }
    }
    return Fact.absent(device + "/numa_node");
  }

  /** The address of the PCI device that this is, or that it is a part of. */
  Fact<String> pciAddress(String device) {
    Matcher matcher = ADDRESS.matcher(files.realName(device).orElse(""));
    Optional<String> address = Optional.empty();
    while (matcher.find()) {
      address = Optional.of(matcher.group());
    }
    return new Fact<>(address, device);
  }
}
