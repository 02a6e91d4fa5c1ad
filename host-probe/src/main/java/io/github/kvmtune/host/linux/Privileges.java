package io.github.kvmtune.host.linux;

import io.github.kvmtune.host.Fact;
import java.math.BigInteger;

/**
 * What daemons may do. No process has a capability that the first one's bounding set lacks, which
 * in a container is not all of them.
 */
final class Privileges {

  private static final String STATUS = "/proc/1/status";
  private static final String LIMITS = "/proc/self/limits";

  // Numbers of linux/capability.h.
  private static final int SYS_NICE = 23;
  private static final int SYS_RESOURCE = 24;

  private final KernelFiles files;
  private final Fact<BigInteger> bounding;

  Privileges(KernelFiles files) {
    this.files = files;
    this.bounding = bounding(files);
  }

  Fact<Boolean> realtimeScheduling() {
    return capability(SYS_NICE);
  }

  /** Who may not raise a limit can do without where there is none, here as for other daemons. */
  Fact<Boolean> memoryLocking() {
    boolean unlimited =
        files.lines(LIMITS).stream()
            .filter(line -> line.startsWith("Max locked memory"))
            .anyMatch(line -> line.matches(".*unlimited +unlimited .*"));
    return unlimited ? Fact.known(true, LIMITS) : capability(SYS_RESOURCE);
  }

  private Fact<Boolean> capability(int number) {
    return new Fact<>(bounding.value().map(mask -> mask.testBit(number)), bounding.source());
  }

  private static Fact<BigInteger> bounding(KernelFiles files) {
    return files.lines(STATUS).stream()
        .filter(line -> line.startsWith("CapBnd:"))
        .findFirst()
        .flatMap(line -> files.parse(STATUS, line.substring(7).strip(), Privileges::mask))
        .map(mask -> Fact.known(mask, STATUS + " CapBnd"))
        .orElse(Fact.absent(STATUS));
  }

  private static BigInteger mask(String text) {
    if (!text.matches("[0-9a-f]{1,16}")) {
      throw new IllegalArgumentException("not a mask in hexadecimal digits");
    }
    return new BigInteger(text, 16);
  }
}
