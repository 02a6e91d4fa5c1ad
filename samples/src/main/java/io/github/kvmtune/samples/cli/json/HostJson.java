package io.github.kvmtune.samples.cli.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.kvmtune.host.CpuTopology;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.IdSet;
import java.util.List;

/**
 * A host as JSON. The first keys are a contract that scripts rely on: plain values, null where the
 * host does not say. After them stands everything that is known, each fact with the file it was
 * read from.
 */
public final class HostJson {

  private HostJson() {}

  public static String of(Host host) {
    JsonObject json = contract(host);
    // Its own key: in the contract's numaNodes, the values stand without their sources.
    json.add("nodes", JsonTree.of(host.numaNodes()));
    json.add("verdicts", verdicts(host));
    JsonTree.record(host, "numaNodes").asMap().forEach(json::add);
    return JsonText.of(json);
  }

  private static JsonObject contract(Host host) {
    CpuTopology topology = host.cpus().topology();
    JsonObject json = new JsonObject();
    json.add("onlineCpus", plain(host.cpus().online().map(IdSet::toList)));
    json.add("packages", plain(topology.packageCount()));
    json.add("cores", plain(topology.coreCount()));
    json.add("numaNodes", JsonTree.array(host.numaNodes().stream().map(NodeJson::of).toList()));
    json.add("smtSiblings", sets(topology.smtSiblings()));
    json.add("l3Domains", sets(topology.l3Domains()));
    return json;
  }

  /** Answers that are derived from facts, with their reasons. */
  private static JsonObject verdicts(Host host) {
    JsonObject json = new JsonObject();
    json.add("apicv", JsonTree.of(host.kvm().apicv()));
    json.add("ipiVirtualization", JsonTree.of(host.kvm().interrupts().ipiVirtualization()));
    json.add("avic", JsonTree.of(host.kvm().avic()));
    json.add("x2avic", JsonTree.of(host.kvm().interrupts().x2avic()));
    json.add("postedDeviceInterrupts", JsonTree.of(host.postedDeviceInterrupts()));
    json.add("iommu", JsonTree.of(host.pci().iommu()));
    json.add("ioUring", JsonTree.of(host.ioUring()));
    json.add("resctrl", JsonTree.of(host.resctrl().usable()));
    json.add("stableTsc", JsonTree.of(host.time().stableTsc()));
    return json;
  }

  private static JsonElement sets(Fact<List<IdSet>> sets) {
    return plain(sets.map(list -> list.stream().map(IdSet::toList).toList()));
  }

  /** The value without its source. */
  static JsonElement plain(Fact<?> fact) {
    return fact.value().<JsonElement>map(JsonTree::of).orElse(JsonNull.INSTANCE);
  }
}
