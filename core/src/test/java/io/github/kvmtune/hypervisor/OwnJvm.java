package io.github.kvmtune.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of the tests in a process of its own. */
final class OwnJvm {

  private OwnJvm() {}

  /**
   * What it says, on standard error as well.
   *
   * @param option of the JVM
   * @throws AssertionError if it does not end with 0
   */
  static String run(Class<?> program, String option) throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    Process process =
        new ProcessBuilder(List.of(java, option, "-cp", classPath(), program.getName()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  // The tests may run with modules, some of the classes then being on one path and some on another.
  private static String classPath() {
    return Stream.of("surefire.test.class.path", "java.class.path", "jdk.module.path")
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(File.pathSeparator));
  }
}
