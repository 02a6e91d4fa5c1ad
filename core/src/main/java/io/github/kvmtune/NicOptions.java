package io.github.kvmtune;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be said of any {@link Nic}, whatever it is connected to.
 *
 * @param mac its address, lower case; libvirt makes one up if absent
 * @param vlan the VLAN its packets are tagged with, 1 to 4094
 * @param limit ceiling on its traffic
 * @param failover the NIC that takes over while this one is taken away for a migration
 */
public record NicOptions(
    Optional<String> mac,
    Optional<Integer> vlan,
    Optional<NicLimit> limit,
    Optional<Nic> failover) {

  private static final Pattern MAC = Pattern.compile("[0-9a-f]{2}(:[0-9a-f]{2}){5}");
  private static final int LAST_VLAN = 4094;

  static final NicOptions NONE =
      new NicOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if the MAC address or the VLAN cannot be a guest's
   */
  public NicOptions {
    mac = mac.map(NicOptions::unicast);
    vlan.ifPresent(NicOptions::checkVlan);
  }

  NicOptions mac(String address) {
    return new NicOptions(Optional.of(address), vlan, limit, failover);
  }

  NicOptions vlan(int tag) {
    return new NicOptions(mac, Optional.of(tag), limit, failover);
  }

  NicOptions limit(NicLimit ceiling) {
    Optional<NicLimit> set = ceiling.isUnlimited() ? Optional.empty() : Optional.of(ceiling);
    return new NicOptions(mac, vlan, set, failover);
  }

  NicOptions failover(Nic standby) {
    return new NicOptions(mac, vlan, limit, Optional.of(standby));
  }

  private static String unicast(String text) {
    String address = text.toLowerCase(Locale.ROOT);
    if (!MAC.matcher(address).matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a MAC address; write one such as 52:54:00:6d:90:02");
    }
    // The lowest bit of the first byte marks groups, to which no NIC can listen as its own.
    if (Integer.parseInt(address.substring(0, 2), 16) % 2 == 1) {
      throw new IllegalArgumentException(
          "the MAC address " + text + " is that of a group; its first byte must be even");
    }
    return address;
  }

  private static void checkVlan(int tag) {
    if (tag < 1 || tag > LAST_VLAN) {
      throw new IllegalArgumentException(
          "VLAN " + tag + " does not exist; they are 1 to " + LAST_VLAN);
    }
  }
}
