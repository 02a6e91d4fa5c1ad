package io.github.kvmtune.placement;

import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;
import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The host's cores, numbered so that those of a node, and within it those of a cache domain, follow
 * each other. Built in one pass over the CPUs.
 */
final class CoreMap {

  private static final int NONE = -1;

  private final Host host;
  private final List<NodeFacts> facts;
  private final CpuSets siblings;
  private final CpuSets caches;
  private final CpuSets kinds;
  private final List<Core> cores = new ArrayList<>();
  private final List<CacheDomain> domains = new ArrayList<>();
  private final List<List<CacheDomain>> domainsOfNode = new ArrayList<>();
  private final int[] coreOf;
  private int cacheCount;

  private CoreMap(Host host) {
    this.host = host;
    this.facts = NodeFacts.of(host);
    int limit = limit(host.cpus().online().orElse(IdSet.empty()));
    this.siblings = new CpuSets(host.cpus().topology().smtSiblings(), limit);
    this.caches = new CpuSets(host.cpus().topology().l3Domains(), limit);
    this.kinds = new CpuSets(CoreKinds.cpus(host), limit);
    this.coreOf = new int[limit];
    Arrays.fill(coreOf, NONE);
  }

  static CoreMap of(Host host) {
    CoreMap map = new CoreMap(host);
    for (int node = 0; node < map.facts.size(); node++) {
      map.addNode(node);
    }
    return map;
  }

  private static int limit(IdSet online) {
    return online.stream().max().orElse(NONE) + 1;
  }

  private void addNode(int node) {
    Map<Integer, Map<Integer, List<IdSet>>> byCache = new LinkedHashMap<>();
    IdSet cpus = facts.get(node).cpus();
    for (int cpu : cpus) {
      IdSet threads = siblings.of(cpu).intersect(cpus);
      if (threads.first().orElse(cpu) == cpu) {
        byCache
            .computeIfAbsent(caches.numberOf(cpu), cache -> new LinkedHashMap<>())
            .computeIfAbsent(kinds.numberOf(cpu), kind -> new ArrayList<>())
            .add(threads);
      }
    }
    List<CacheDomain> added = new ArrayList<>();
    for (Map<Integer, List<IdSet>> byKind : byCache.values()) {
      byKind.values().forEach(threads -> added.add(addDomain(node, threads)));
      cacheCount++;
    }
    domainsOfNode.add(List.copyOf(added));
  }

  private CacheDomain addDomain(int node, List<IdSet> threads) {
    int end = cores.size() + threads.size();
    CacheDomain domain = new CacheDomain(domains.size(), cacheCount, node, cores.size(), end);
    threads.forEach(
        core -> {
          core.forEach(cpu -> coreOf[cpu] = cores.size());
          cores.add(new Core(domain.number(), core.toList()));
        });
    domains.add(domain);
    return domain;
  }

  /** All memory of the nodes; nothing if the host does not say. */
  ByteSize memory() {
    return facts.stream()
        .map(node -> node.total().orElse(ByteSize.ZERO))
        .reduce(ByteSize.ZERO, ByteSize::plus);
  }

  Housekeeping housekeeping() {
    return Housekeeping.of(host, facts, siblings);
  }

  List<NodeMap> nodes(Housekeeping housekeeping, DeviceMap devices) {
    List<NodeMap> nodes = new ArrayList<>();
    for (int number = 0; number < facts.size(); number++) {
      NodeFacts node = facts.get(number);
      nodes.add(
          new NodeMap(
              number,
              node.id(),
              node.cpus(),
              domainsOfNode.get(number),
              housekeeping.cpus().intersect(node.cpus()),
              node.available(),
              node.most(),
              node.pools(),
              node.distances(),
              devices.isOn(node.id())));
    }
    return nodes;
  }

  /** Whether the host says which cores share a level 3 cache. */
  boolean showsCaches() {
    return host.cpus().topology().l3Domains().value().filter(l3 -> !l3.isEmpty()).isPresent();
  }

  /** One more than the largest CPU online. */
  int cpuLimit() {
    return coreOf.length;
  }

  int count() {
    return cores.size();
  }

  Core core(int number) {
    return cores.get(number);
  }

  /** Whether the CPU is online and on a node. */
  boolean knows(int cpu) {
    return cpu < coreOf.length && coreOf[cpu] != NONE;
  }

  int coreOf(int cpu) {
    return coreOf[cpu];
  }

  int domainCount() {
    return domains.size();
  }

  CacheDomain domain(int number) {
    return domains.get(number);
  }
}
