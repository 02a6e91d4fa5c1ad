package io.github.kvmtune.host;

/** Since when io_uring exists, and who may use it since it can be switched off (6.6). */
record IoUringRule(Fact<IoUring> allowed, Fact<KernelVersion> kernel) {

  Verdict usable() {
    return allowed.value().map(this::allowed).orElseGet(this::byKernel);
  }

  private Verdict allowed(IoUring value) {
    return switch (value) {
      case ALLOWED -> Verdict.active("every program may use io_uring", allowed);
      case PRIVILEGED_ONLY ->
          Verdict.inactive(
              "only privileged programs and the group in kernel.io_uring_group may use io_uring,"
                  + " and QEMU is neither; sysctl kernel.io_uring_disabled=0",
              allowed);
      case DISABLED ->
          Verdict.inactive("io_uring is switched off; sysctl kernel.io_uring_disabled=0", allowed);
    };
  }

  private Verdict byKernel() {
    if (kernel.value().filter(release -> !release.isAtLeast(5, 1)).isPresent()) {
      return Verdict.inactive("io_uring exists since Linux 5.1", kernel);
    }
    return kernel.value().filter(release -> !release.isAtLeast(6, 6)).isPresent()
        ? Verdict.active("this kernel has io_uring, and no switch for it yet", kernel)
        : Verdict.unknown("the host does not say whether io_uring may be used", allowed, kernel);
  }
}
