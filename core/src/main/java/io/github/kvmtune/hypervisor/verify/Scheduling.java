package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.hypervisor.verify.QemuThreads.QemuThread;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the kernel's scheduler treats a thread.
 *
 * @param policy in libvirt's words, such as {@code fifo}
 * @param priority of a realtime policy
 */
record Scheduling(String policy, Optional<Integer> priority) {

  /** By the kernel's number, see sched(7). */
  private static final List<String> POLICIES =
      List.of("other", "fifo", "rr", "batch", "iso", "idle", "deadline");

  /** The fields of proc(5)'s stat, counted from the first behind the thread's name. */
  private static final int PRIORITY_FIELD = 37;

  private static final int POLICY_FIELD = 38;

  static Scheduling of(@Nullable String policy, @Nullable Integer priority) {
    return new Scheduling(String.valueOf(policy), Optional.ofNullable(priority));
  }

  /** Empty if the thread is gone. */
  static Optional<Scheduling> of(QemuThread thread) {
    try {
      return Optional.of(parse(Files.readString(thread.directory().resolve("stat"))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  // The thread's name may hold spaces and parentheses of its own.
  private static Scheduling parse(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ", -1);
    int priority = Integer.parseInt(fields[PRIORITY_FIELD]);
    return new Scheduling(
        POLICIES.get(Integer.parseInt(fields[POLICY_FIELD])),
        priority == 0 ? Optional.empty() : Optional.of(priority));
  }

  /** For example {@code fifo 1}. */
  @Override
  public String toString() {
    return policy + priority.map(p -> " " + p).orElse("");
  }
}
