package io.github.kvmtune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must hold of a guest's vCPUs and their share of the host's CPUs, on any host. */
final class CpuRules {

  private CpuRules() {}

  static List<String> problems(
      int vcpus, Optional<Integer> mostVcpus, Profile profile, CpuShare share) {
    List<String> problems = new ArrayList<>();
    mostVcpus
        .filter(most -> most < vcpus)
        .ifPresent(
            most ->
                problems.add(
                    "it starts with "
                        + vcpus
                        + " vCPUs but may have "
                        + most
                        + " at most; raise mostVcpus or lower vcpus"));
    if (mostVcpus.isPresent() && profile.hasExclusiveCpus()) {
      problems.add(
          "profile "
              + profile.word()
              + " gives each vCPU a CPU of its own from the start, but mostVcpus is "
              + mostVcpus.get()
              + "; ask for that many vcpus, or use profile shared");
    }
    if (!share.isOrdinary() && profile.hasExclusiveCpus()) {
      problems.add(
          "its CPUs are its own by profile "
              + profile.word()
              + ", so a share of them would only stop vCPUs that hold locks; use profile shared or"
              + " overcommitted, or no cpuShare");
    }
    share
        .total()
        .filter(total -> share.largestPart().filter(part -> part > total).isPresent())
        .ifPresent(
            total ->
                problems.add(
                    "the guest as a whole is limited to "
                        + total
                        + " host CPUs, and a part of it to "
                        + share.largestPart().orElseThrow()
                        + ", which control groups of version 1 refuse; raise the total"));
    return problems;
  }
}
