package io.github.kvmtune.samples.cli.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.kvmtune.Guest;
import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Nic;
import java.util.Map;

/** A plan as JSON: the guest asked for, the decisions, warnings and host advice, and the XML. */
public final class PlanJson {

  private PlanJson() {}

  public static String of(GuestPlan plan) {
    JsonObject json = new JsonObject();
    json.add("guest", guest(plan.guest()));
    json.add("decisions", JsonTree.of(plan.decisions()));
    json.add("warnings", JsonTree.of(plan.warnings()));
    json.add("hostAdvice", JsonTree.of(plan.hostAdvice()));
    json.add("xml", JsonTree.of(plan.xml()));
    return JsonText.of(json);
  }

  private static JsonObject guest(Guest guest) {
    JsonObject json = JsonTree.record(guest, "nics", "customization");
    json.add("nics", nics(guest));
    return json;
  }

  private static JsonArray nics(Guest guest) {
    JsonArray nics = new JsonArray();
    guest.nics().forEach(nic -> nics.add(nic(nic)));
    return nics;
  }

  /** In the words of {@code --network}, then the options that are set. */
  private static JsonObject nic(Nic nic) {
    JsonObject json = new JsonObject();
    connection(nic).forEach((kind, name) -> json.add(kind, JsonTree.of(name)));
    nic.options().mac().ifPresent(mac -> json.add("mac", JsonTree.of(mac)));
    nic.options().vlan().ifPresent(tag -> json.add("vlan", JsonTree.of(tag)));
    nic.options().limit().ifPresent(limit -> json.add("limit", JsonTree.of(limit)));
    nic.options().failover().ifPresent(standby -> json.add("failover", nic(standby)));
    return json;
  }

  private static Map<String, Object> connection(Nic nic) {
    if (nic instanceof Nic.Bridge bridge) {
      return Map.of("bridge", bridge.name());
    }
    if (nic instanceof Nic.Network network) {
      return Map.of("network", network.name());
    }
    if (nic instanceof Nic.Sriov sriov) {
      return Map.of("sriov", sriov.cards());
    }
    if (nic instanceof Nic.Macvtap macvtap) {
      return Map.of("macvtap", macvtap.device());
    }
    if (nic instanceof Nic.Vdpa vdpa) {
      return Map.of("vdpa", vdpa.device());
    }
    if (nic instanceof Nic.VhostUser port) {
      return Map.of("vhostuser", port.socket());
    }
    return Map.of("hostdev", ((Nic.Hostdev) nic).address());
  }
}
