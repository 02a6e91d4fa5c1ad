package io.github.kvmtune.fleet;

import io.github.kvmtune.Guest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which guests are on which hosts, hosts by their numbers. Changes as guests are placed. */
final class Residents {

  private final List<FleetHost> hosts;
  private final Map<String, Set<Integer>> hostsOf = new HashMap<>();

  private Residents(List<FleetHost> hosts) {
    this.hosts = hosts;
  }

  static Residents of(List<FleetHost> hosts) {
    Residents residents = new Residents(hosts);
    for (int host = 0; host < hosts.size(); host++) {
      int number = host;
      hosts.get(host).guests().forEach(guest -> residents.add(guest, number));
    }
    return residents;
  }

  void add(String guest, int host) {
    hostsOf.computeIfAbsent(guest, name -> new HashSet<>()).add(host);
  }

  private boolean isOn(int host, String guest) {
    return hostsOf.getOrDefault(guest, Set.of()).contains(host);
  }

  /** Why the guest may not join those on a host, however much room there is. */
  Optional<String> objection(int host, Guest guest, Rules rules) {
    if (isOn(host, guest.name())) {
      return Optional.of("it has a guest of this name already");
    }
    return rules.rivals(guest.name()).stream()
        .filter(rival -> isOn(host, rival))
        .findFirst()
        .map(rival -> "it has \"" + rival + "\", from which this guest is to be apart")
        .or(() -> separation(host, guest, rules));
  }

  private Optional<String> separation(int host, Guest guest, Rules rules) {
    for (String mate : rules.group(guest.name())) {
      for (int other : hostsOf.getOrDefault(mate, Set.of())) {
        if (!isOn(host, mate)) {
          return Optional.of(
              "\"%s\", with which this guest is to be together, is on %s"
                  .formatted(mate, hosts.get(other).name()));
        }
      }
    }
    return Optional.empty();
  }
}
