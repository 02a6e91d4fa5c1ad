package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.value.ByteSize;

/**
 * A host that promises more memory than it has can put the rest somewhere.
 *
 * <p>Source: Linux kernel, overcommit accounting; the out-of-memory killer picks large processes,
 * which guests are.
 */
final class Swap implements Advisor {

  @Override
  public String name() {
    return "swap";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<ByteSize> swap = host.memory().swap();
    UsedFact used = UsedFact.of("swap", swap);
    if (!use.runs(Profile.OVERCOMMITTED)) {
      return Assessment.notNeeded(name(), "memory is not promised twice", used);
    }
    if (!swap.isKnown()) {
      return Assessment.unstated(name(), "whether it has swap space", swap);
    }
    if (!swap.is(ByteSize.ZERO)) {
      return Assessment.fine(name(), "the host has swap space", used);
    }
    return Assessment.advised(
        HostAdvice.of(name(), "add swap space")
            .because(
                "memory is promised to more guests than it suffices for; without swap, the kernel"
                    + " kills a guest when they all use it")
            .byHand(
                "mkswap and swapon a disk as large as the memory promised twice, and add it to fstab")
            .effect("guests slow down while they are swapped; watch the host's swap rate")
            .reference("Linux kernel: overcommit accounting")
            .fact("swap", swap)
            .build());
  }
}
