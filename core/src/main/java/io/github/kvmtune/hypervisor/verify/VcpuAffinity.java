package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.value.IdSet;
import java.util.ArrayList;
import java.util.List;

/** Each vCPU's thread may run where the plan pins it, and nowhere else. */
final class VcpuAffinity implements Room {

  @Override
  public List<Item> look(Evidence evidence) {
    ThreadAffinity threads = evidence.threads();
    List<Item> items = new ArrayList<>();
    Promised.vcpus(evidence.promised())
        .forEach(
            (vcpu, cpus) ->
                items.add(Affinities.compare("vCPU " + vcpu, cpus, found(threads, vcpu), threads)));
    return items;
  }

  private static java.util.Optional<IdSet> found(ThreadAffinity threads, int vcpu) {
    return java.util.Optional.ofNullable(threads.vcpus().get(vcpu));
  }
}
