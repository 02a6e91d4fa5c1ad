package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.Target;
import io.github.kvmtune.host.CgroupVersion;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.review.CheckCase;
import io.github.kvmtune.review.DomainCheck;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Severity;
import io.github.kvmtune.value.ByteSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checks predict is what libvirt does: it refuses each document with a mistake, saying
 * why, and takes the repaired one.
 */
@RequiresLibvirt
class ChecksAgainstLibvirtIT {

  /** The name that all the documents have. */
  private static final String NAME = "kvmtune-check";

  private static final DomainCheck ANYWHERE = DomainCheck.of(Target.OLDEST_SUPPORTED);

  private static final Host HOST = HostProbe.local().probe();

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private GuestScratch scratch;

  @SuppressWarnings("NullAway.Init")
  private Path disk;

  @BeforeEach
  void prepare() {
    scratch = GuestScratch.forDomain(NAME);
    disk = scratch.disk("disk.img", "raw", ByteSize.mib(1));
  }

  @AfterEach
  void leaveNothing() {
    scratch.close();
  }

  @ParameterizedTest
  @MethodSource("refusedAtDefine")
  void libvirtRefusesWhatIsPredicted(CheckCase each) {
    assertThat(
            DomainCheck.of(each.target()).on(each.host().get()).check(CheckCase.domain(each.bad())))
        .anyMatch(f -> f.check().equals(each.check()) && f.severity() == Severity.REJECTED);
    assertThat(define(each.bad(), !each.refusedBySchema()))
        .get()
        .asString()
        .containsPattern(each.message());
    assertThat(define(each.bad(), true)).as("validated").isPresent();
  }

  @ParameterizedTest
  @MethodSource("refusedAtDefine")
  void libvirtDefinesTheRepaired(CheckCase each) {
    assertThat(define(each.good(), true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failingAtStart")
  void whatIsPredictedDoesNotStart(CheckCase each) {
    assumeFor(each);
    assertThat(check(each.bad())).extracting(Finding::check).contains(each.check());
    assertThat(define(filledIn(each.bad()), !each.refusedBySchema())).as("define").isEmpty();
    assertThat(start()).get().asString().containsPattern(each.message());
  }

  @ParameterizedTest
  @MethodSource("failingAtStart")
  void theRepairedStarts(CheckCase each) {
    assumeFor(each);
    assertThat(check(each.good())).noneMatch(finding -> finding.severity().preventsStart());
    assertThat(define(filledIn(each.good()), true)).as("define").isEmpty();
    assertThat(start()).isEmpty();
  }

  static Stream<CheckCase> refusedAtDefine() {
    return CheckCase.refusedAtDefine().filter(CheckCase::inLab);
  }

  static Stream<CheckCase> failingAtStart() {
    return CheckCase.failingAtStart().filter(CheckCase::inLab);
  }

  private static void assumeFor(CheckCase each) {
    assumeTrue(
        !each.check().equals("global-quota") || !HOST.limits().cgroups().is(CgroupVersion.V2),
        "cgroup v2 lets a part have more than the whole");
  }

  private List<Finding> check(String xml) {
    return ANYWHERE.on(HOST).check(CheckCase.domain(filledIn(xml)));
  }

  private String filledIn(String xml) {
    String bridge = GuestImage.available().orElseThrow().bridge();
    return xml.replace("DISK", disk.toString()).replace("BRIDGE", bridge);
  }

  private Optional<String> define(String xml, boolean validate) {
    List<String> words = new ArrayList<>(List.of("define", file(xml).toString()));
    if (validate) {
      words.add("--validate");
    }
    return Command.virsh(words.toArray(String[]::new)).failure();
  }

  private Path file(String xml) {
    try {
      return Files.writeString(directory.resolve("domain.xml"), xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> start() {
    return Command.virsh("start", "--paused", NAME).failure();
  }
}
