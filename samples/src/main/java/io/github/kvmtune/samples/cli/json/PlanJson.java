package io.github.kvmtune.samples.cli.json;

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
    json.add("nics", JsonTree.array(guest.nics().stream().map(PlanJson::nic).toList()));
    return json;
  }

  /** In the words of {@code --network}. */
  private static Map<String, Object> nic(Nic nic) {
    if (nic instanceof Nic.Bridge bridge) {
      return Map.of("bridge", bridge.name());
    }
    if (nic instanceof Nic.Network network) {
      return Map.of("network", network.name());
    }
    return Map.of("hostdev", ((Nic.Hostdev) nic).address());
  }
}
