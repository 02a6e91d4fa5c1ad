package io.github.kvmtune.hypervisor.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cgroup that a thread of a guest is in, of either version, as far as CPU time goes.
 *
 * @param directory of the group
 * @param unified whether it is a cgroup v2
 */
record ThreadGroup(Path directory, boolean unified) {

  /** The group that systemd's scope of a guest holds for libvirt to use. */
  private static final String NESTED = "libvirt";

  private static final String UNLIMITED = "max";

  /**
   * A limit on CPU time.
   *
   * @param quota microseconds within each period, as the kernel shows it; {@code unlimited} if none
   * @param period in microseconds
   * @param source the file
   */
  record Limit(String quota, String period, Path source) {

    static final String NO_QUOTA = "unlimited";
  }

  /**
   * Finds a thread's group.
   *
   * @param mount where cgroups are mounted, {@code /sys/fs/cgroup}
   * @param lines of the thread's {@code /proc/.../cgroup}
   */
  static Optional<ThreadGroup> of(Path mount, List<String> lines) {
    return lines.stream()
        .map(line -> line.split(":", 3))
        .filter(parts -> parts.length == 3)
        .flatMap(parts -> of(mount, parts[1], parts[2]).stream())
        .filter(group -> Files.isDirectory(group.directory))
        .findFirst();
  }

  private static Optional<ThreadGroup> of(Path mount, String controllers, String path) {
    String below = path.substring(1);
    if (controllers.isEmpty()) {
      return Files.exists(mount.resolve("cgroup.controllers"))
          ? Optional.of(new ThreadGroup(mount.resolve(below), true))
          : Optional.empty();
    }
    return Arrays.asList(controllers.split(",")).contains("cpu")
        ? Optional.of(new ThreadGroup(mount.resolve(controllers).resolve(below), false))
        : Optional.empty();
  }

  /** The guest's own group, above those of its threads. */
  ThreadGroup ofGuest() {
    Path parent = parentOf(directory);
    return new ThreadGroup(parent.endsWith(NESTED) ? parentOf(parent) : parent, unified);
  }

  private static Path parentOf(Path group) {
    return Optional.ofNullable(group.getParent()).orElse(group);
  }

  Optional<Limit> limit() {
    return unified ? unifiedLimit() : oldLimit();
  }

  private Optional<Limit> unifiedLimit() {
    Path file = directory.resolve("cpu.max");
    return read(file)
        .map(text -> text.split(" ", 2))
        .filter(words -> words.length == 2)
        .map(
            words ->
                new Limit(words[0].equals(UNLIMITED) ? Limit.NO_QUOTA : words[0], words[1], file));
  }

  private Optional<Limit> oldLimit() {
    Path file = directory.resolve("cpu.cfs_quota_us");
    return read(file)
        .flatMap(
            quota ->
                read(directory.resolve("cpu.cfs_period_us"))
                    .map(
                        period ->
                            new Limit(
                                quota.startsWith("-") ? Limit.NO_QUOTA : quota, period, file)));
  }

  /** The file with the group's share of CPU time against other groups. */
  Path sharesFile() {
    return directory.resolve(unified ? "cpu.weight" : "cpu.shares");
  }

  Optional<String> shares() {
    return read(sharesFile());
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file).strip());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
