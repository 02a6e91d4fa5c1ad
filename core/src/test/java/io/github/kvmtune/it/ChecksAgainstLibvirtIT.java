package io.github.kvmtune.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kvmtune.Target;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.hypervisor.Hypervisor;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the checks predict for this host is what its libvirt does: it refuses each document with a
 * mistake, saying why, and takes the repaired one. What cannot be shown on this host is skipped,
 * with the reason.
 */
@RequiresLibvirt
class ChecksAgainstLibvirtIT {

  /** The name that all the documents have. */
  private static final String NAME = "kvmtune-check";

  /** It parses as every libvirt does, but knows no QEMU. */
  private static final String IN_PROCESS = "test:///default";

  @SuppressWarnings("NullAway.Init")
  private static Host host;

  @SuppressWarnings("NullAway.Init")
  private static Target emulated;

  @SuppressWarnings("NullAway.Init")
  private static Target accelerated;

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init")
  private GuestScratch scratch;

  @SuppressWarnings("NullAway.Init")
  private Path disk;

  @BeforeAll
  static void ask() {
    try (Hypervisor hypervisor = Hypervisor.connect(LibvirtCondition.URI)) {
      host = hypervisor.host();
      emulated = hypervisor.target(VirtType.QEMU);
      accelerated = hypervisor.target(VirtType.KVM);
    }
  }

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
    assumeShown(each);
    assertThat(check(each.bad()))
        .anyMatch(f -> f.check().equals(each.check()) && f.severity() == Severity.REJECTED);
    String uri = Need.named(each.needs()) == Need.OWN_PROCESS ? IN_PROCESS : LibvirtCondition.URI;
    assertThat(define(uri, each.bad(), !each.refusedBySchema()))
        .get()
        .asString()
        .containsPattern(each.message());
    assertThat(define(uri, each.bad(), true)).as("validated").isPresent();
  }

  @ParameterizedTest
  @MethodSource("refusedAtDefine")
  void libvirtDefinesTheRepaired(CheckCase each) {
    assumeShown(each);
    assertThat(check(each.good())).noneMatch(f -> f.severity() == Severity.REJECTED);
    assertThat(define(each.good(), true)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failingAtStart")
  void whatIsPredictedDoesNotStart(CheckCase each) {
    assumeShown(each);
    assertThat(check(each.bad())).extracting(Finding::check).contains(each.check());
    assertThat(define(each.bad(), !each.refusedBySchema())).as("define").isEmpty();
    assertThat(start()).get().asString().containsPattern(each.message());
  }

  @ParameterizedTest
  @MethodSource("failingAtStart")
  void theRepairedStarts(CheckCase each) {
    assumeShown(each);
    assertThat(check(each.good())).noneMatch(finding -> finding.severity().preventsStart());
    assertThat(define(each.good(), true)).as("define").isEmpty();
    assertThat(start()).isEmpty();
  }

  static Stream<CheckCase> refusedAtDefine() {
    return CheckCase.refusedAtDefine();
  }

  static Stream<CheckCase> failingAtStart() {
    return CheckCase.failingAtStart();
  }

  private static void assumeShown(CheckCase each) {
    Need need = Need.named(each.needs());
    assumeTrue(need.isMetBy(host, emulated), each + " needs " + need.words());
  }

  private List<Finding> check(String xml) {
    Target target = xml.startsWith("<domain type='kvm'") ? accelerated : emulated;
    return DomainCheck.of(target).on(host).check(CheckCase.domain(filledIn(xml)));
  }

  private String filledIn(String xml) {
    String bridge = GuestImage.available().orElseThrow().bridge();
    return xml.replace("DISK", disk.toString()).replace("BRIDGE", bridge);
  }

  private Optional<String> define(String xml, boolean validate) {
    return define(LibvirtCondition.URI, xml, validate);
  }

  private Optional<String> define(String uri, String xml, boolean validate) {
    List<String> words = new ArrayList<>(List.of("define", file(filledIn(xml)).toString()));
    if (validate) {
      words.add("--validate");
    }
    return Command.virshOn(uri, words.toArray(String[]::new)).failure();
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
