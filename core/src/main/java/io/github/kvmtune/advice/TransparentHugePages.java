package io.github.kvmtune.advice;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.host.Fact;
import io.github.kvmtune.host.Host;

/**
 * The kernel may back guests with huge pages of its own making where none are reserved for them.
 *
 * <p>Source: Linux kernel, "Transparent Hugepage Support"; QEMU asks for them with madvise.
 */
final class TransparentHugePages implements Advisor {

  private static final String ENABLED = "/sys/kernel/mm/transparent_hugepage/enabled";

  @Override
  public String name() {
    return "transparent-huge-pages";
  }

  @Override
  public Assessment assess(Host host, HostUse use) {
    Fact<String> enabled = host.memory().transparentHugePages().enabled();
    UsedFact used = UsedFact.of("transparent huge pages", enabled);
    if (!use.runs(Profile.SHARED) && !use.runs(Profile.OVERCOMMITTED)) {
      return Assessment.notNeeded(
          name(), "guests with CPUs of their own have reserved huge pages", used);
    }
    if (!enabled.isKnown()) {
      return Assessment.unstated(name(), "how it uses transparent huge pages", enabled);
    }
    if (!enabled.is("never")) {
      return Assessment.fine(name(), "QEMU gets transparent huge pages by asking for them", used);
    }
    return Assessment.advised(
        HostAdvice.of(name(), "let the kernel back guests with huge pages")
            .because(
                "it is forbidden to, so each page-table walk of a guest goes through 4 KiB pages on"
                    + " the host's side")
            .remedy(new Remedy.KernelFile(ENABLED, "madvise"))
            .effect("only programs that ask for them, as QEMU does, get them")
            .reference("Linux kernel: Transparent Hugepage Support")
            .fact("transparent huge pages", enabled)
            .build());
  }
}
