package io.github.kvmtune.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.host.invented.InventedHosts;
import io.github.kvmtune.value.ByteSize;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a user without rights is told. Permissions do not stop root, so a process of another user
 * probes; that needs root and setpriv.
 */
class OtherUserTest {

  private static final String NOBODY = "65534";

  @TempDir Path root = Path.of("");

  /** Prints what a probe of the directory finds wrong, and whether KVM can be used. */
  static final class Program {

    private Program() {}

    public static void main(String[] args) {
      Host host = HostProbe.at(Path.of(args[0])).probe();
      host.problems().forEach(System.out::println);
      System.out.println("kvm " + host.kvm().device());
    }
  }

  @BeforeEach
  void inventHost() throws IOException {
    InventedHosts.intelTwoNodes(root).file("/dev/kvm", "");
    allow(root, "rwxr-xr-x");
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private Path path(String name) {
    return root.resolve(name.substring(1));
  }

  private List<String> whatNobodyIsTold() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "setpriv",
                "--reuid=" + NOBODY,
                "--regid=" + NOBODY,
                "--clear-groups",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes(),
                Program.class.getName(),
                root.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out.lines().toList();
  }

  /** The few directories that a probe of files needs; a user's own repository may be closed. */
  private static String classes() {
    return Stream.of(Host.class, OtherUserTest.class, ByteSize.class, Nullable.class)
        .map(OtherUserTest::place)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assumeThatUsersCanBeChanged() throws IOException, InterruptedException {
    assumeTrue(
        "root".equals(System.getProperty("user.name")),
        "only root can run a program as another user");
    boolean found =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(bin -> new File(bin, "setpriv").canExecute());
    assumeTrue(found, "setpriv is not installed; it is part of util-linux");
    Process process =
        new ProcessBuilder(
                "setpriv", "--reuid=" + NOBODY, "--clear-groups", "test", "-r", place(Host.class))
            .start();
    assumeTrue(process.waitFor() == 0, "other users cannot read " + place(Host.class));
  }

  @Test
  void filesAndDirectoriesThatMayNotBeReadAreReported() throws Exception {
    assumeThatUsersCanBeChanged();
    allow(path("/proc/meminfo"), "rw-------");
    allow(path("/sys/kernel/iommu_groups"), "rwx------");
    assertThat(whatNobodyIsTold())
        .contains("/proc/meminfo: cannot be read: permission denied")
        .anyMatch(line -> line.startsWith("/sys/kernel/iommu_groups: cannot be"));
  }

  @Test
  void aDeviceThatMayNotBeOpenedSaysHowToChangeThat() throws Exception {
    assumeThatUsersCanBeChanged();
    allow(path("/dev/kvm"), "rw-rw----");
    assertThat(whatNobodyIsTold())
        .anyMatch(
            line ->
                line.startsWith("kvm inactive: /dev/kvm cannot be read and written by this user")
                    && line.contains("usermod -aG kvm"));
  }

  @Test
  void whoMayReadAllIsToldOfNothing() throws Exception {
    assumeThatUsersCanBeChanged();
    allow(path("/dev/kvm"), "rw-rw-rw-");
    assertThat(whatNobodyIsTold()).containsExactly("kvm active: /dev/kvm can be opened");
  }
}
