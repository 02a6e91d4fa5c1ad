package io.github.kvmtune.placement;

import io.github.kvmtune.Guest;
import io.github.kvmtune.Profile;
import io.github.kvmtune.value.ByteSize;
import java.util.List;
import java.util.Optional;

/** An even part of a guest: what each of its nodes has to give. */
record Share(
    int nodes, int vcpus, ByteSize memory, Optional<ByteSize> pageSize, boolean oneThreadPerCore) {

  static Optional<Share> of(Guest guest, int nodes) {
    ByteSize memory = ByteSize.bytes(guest.memory().bytes() / nodes);
    boolean even =
        guest.vcpus() % nodes == 0
            && memory.times(nodes).equals(guest.memory())
            && memory.isMultipleOf(ByteSize.mib(1));
    boolean oneThreadPerCore = guest.profile() == Profile.REALTIME;
    return even
        ? Optional.of(
            new Share(nodes, guest.vcpus() / nodes, memory, Optional.empty(), oneThreadPerCore))
        : Optional.empty();
  }

  Share backedBy(ByteSize size) {
    return new Share(nodes, vcpus, memory, Optional.of(size), oneThreadPerCore);
  }

  boolean fits(NodeCapacity node) {
    return node.vcpuLimit(oneThreadPerCore) >= vcpus && node.hasMemory(memory, pageSize);
  }

  List<Integer> pick(NodeCapacity node) {
    return new CpuPicker(node.domains(), oneThreadPerCore).pick(vcpus);
  }
}
