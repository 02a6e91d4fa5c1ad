package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.PlanRefusedException;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.HugePagePool;
import io.github.kvmtune.value.ByteSize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says why a guest with CPUs of its own fits nowhere: what each node has left, and what would fit.
 */
record NoRoom(List<NodeCapacity> nodes, Housekeeping housekeeping) {

  PlanRefusedException refuse(PlacementRequest request) {
    Guest guest = request.guest();
    boolean oneThreadPerCore = guest.profile() == Profile.REALTIME;
    String left =
        String.join("; ", nodes.stream().map(node -> left(node, oneThreadPerCore)).toList());
    String kept =
        housekeeping.cpus().isEmpty()
            ? ""
            : "; CPUs " + housekeeping.cpus() + " are kept for the host";
    return new PlanRefusedException(
        guest.name(),
        List.of(
            "no node has room for "
                + counted(guest.vcpus(), "vCPU")
                + " of its own with "
                + guest.memory()
                + (request.insistsOnPages() ? " in " + pages(request) : "")
                + ", nor do several for even parts: "
                + left
                + kept
                + "; "
                + remedy(oneThreadPerCore)));
  }

  private static String pages(PlacementRequest request) {
    return "huge pages"
        + request.pageSize().map(size -> " of " + size).orElse("")
        + ", which huge-pages is forced to";
  }

  private static String left(NodeCapacity node, boolean oneThreadPerCore) {
    StringBuilder text = new StringBuilder("node " + node.id() + " has ");
    text.append(
        counted(node.vcpuLimit(oneThreadPerCore), oneThreadPerCore ? "free core" : "free CPU"));
    text.append(" (").append(node.freeCpus()).append("), ");
    text.append(node.available().value().map(ByteSize::inMib).orElse("an unknown amount"));
    text.append(" of normal memory");
    node.pools()
        .forEach(
            pool ->
                pool.free()
                    .value()
                    .ifPresent(
                        free ->
                            text.append(", ")
                                .append(free)
                                .append(" free pages of ")
                                .append(pool.pageSize())));
    return text.toString();
  }

  private String remedy(boolean oneThreadPerCore) {
    int vcpus = nodes.stream().mapToInt(node -> node.vcpuLimit(oneThreadPerCore)).max().orElse(0);
    Optional<ByteSize> memory = mostMemory();
    if (vcpus == 0 || memory.filter(size -> size.bytes() == 0).isPresent()) {
      return "nothing is left to ask for; free "
          + (vcpus == 0 ? "CPUs" : "memory")
          + " on the host, or use profile shared";
    }
    return "ask for at most "
        + counted(vcpus, "vCPU")
        + memory.map(size -> " with " + size.inMib()).orElse("")
        + ", or use profile shared";
  }

  private Optional<ByteSize> mostMemory() {
    return nodes.stream()
        .flatMap(
            node ->
                Stream.concat(
                    node.available().value().stream(),
                    node.pools().stream()
                        .map(HugePagePool::freeMemory)
                        .flatMap(memory -> memory.value().stream())))
        .max(Comparator.naturalOrder());
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
