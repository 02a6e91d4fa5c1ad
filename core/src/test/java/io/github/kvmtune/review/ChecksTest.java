package io.github.kvmtune.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kvmtune.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;

class ChecksTest {

  private static final DomainCheck ANYWHERE = DomainCheck.of(Target.OLDEST_SUPPORTED);

  @ParameterizedTest
  @MethodSource("cases")
  void objectsToTheMistakeAndNotToItsRepair(CheckCase each) {
    assertThat(names(each, each.bad())).contains(each.check());
    assertThat(names(each, each.good())).doesNotContain(each.check());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingKeepsTheRepairedGuestFromRunning(CheckCase each) {
    assertThat(findings(each, each.good())).noneMatch(f -> f.severity().preventsStart());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFindingIsAtAPlaceOfTheDocument(CheckCase each) throws Exception {
    var document = XPaths.parse(each.bad());
    for (Finding finding : findings(each, each.bad())) {
      NodeList found = XPaths.select(document, finding.place());
      assertThat(found.getLength()).as(finding.toString()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findingsAreSentencesWithoutFullStops(CheckCase each) {
    for (Finding finding : findings(each, each.bad())) {
      assertThat(finding.explanation()).isNotBlank().doesNotEndWith(".");
      assertThat(finding.remedy()).isNotBlank().doesNotEndWith(".");
    }
  }

  @Test
  void everyCheckHasACase() {
    Set<String> tried = CheckCase.all().map(CheckCase::check).collect(Collectors.toSet());
    assertThat(Checks.all()).allSatisfy(check -> assertThat(tried).contains(check.name()));
  }

  @Test
  void everyCheckHasANameOfItsOwn() {
    List<String> names = Checks.all().stream().map(Check::name).toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9-]+"));
  }

  @Test
  void everyCheckSaysWhereToReadMore() {
    assertThat(Checks.all())
        .allMatch(check -> check.source().matches("(libvirt|QEMU|Linux kernel|seen with) ?.+"));
  }

  /** 25 combinations that are refused, 14 that do not start, 27 that go wrong unseen. */
  @Test
  void everyRuleHasACase() {
    Set<String> tried = CheckCase.all().map(CheckCase::rule).collect(Collectors.toSet());
    assertThat(tried)
        .containsAll(rules("25.1 #", 25))
        .containsAll(rules("25.2 S", 14))
        .containsAll(rules("25.3 #", 27));
  }

  private static List<String> rules(String table, int rows) {
    return IntStream.rangeClosed(1, rows).mapToObj(row -> table + row).toList();
  }

  @Test
  void worstComesFirst() {
    List<Severity> severities =
        CheckCase.all()
            .flatMap(each -> Stream.of(findings(each, each.bad())))
            .filter(findings -> findings.size() > 1)
            .findFirst()
            .orElseThrow()
            .stream()
            .map(Finding::severity)
            .toList();
    assertThat(severities).isSorted();
  }

  @Test
  void domainsOfOtherDriversAreNotJudged() {
    String xml = CheckCase.refusedAtDefine().findFirst().orElseThrow().bad();
    assertThat(ANYWHERE.check(CheckCase.domain(xml.replace("type='qemu'>", "type='xen'>"))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("checksOfTheHost")
  void withoutAHostItsChecksDoNotAnswer(CheckCase each) {
    assertThat(ANYWHERE.check(CheckCase.domain(each.bad())))
        .extracting(Finding::check)
        .doesNotContain(each.check());
  }

  static Stream<CheckCase> cases() {
    return CheckCase.all();
  }

  static Stream<CheckCase> checksOfTheHost() {
    Set<String> ofTheHost =
        Set.of(
            "pinned-cpu-missing",
            "numa-node-missing",
            "huge-page-mount-missing",
            "huge-pages-too-few",
            "global-quota",
            "realtime-forbidden",
            "memory-lock-forbidden",
            "tsc-frequency",
            "shares-of-cgroup-v2",
            "evmcs-on-amd",
            "emulator-off-memory",
            "emulator-on-one-node",
            "range-of-isolated-cpus",
            "pit-inhibits-avic",
            "x2apic-inhibits-avic",
            "synic-inhibits-apicv",
            "strict-node-full",
            "numa-balancing-of-pinned",
            "sev-unsupported");
    return CheckCase.all().filter(each -> ofTheHost.contains(each.check()));
  }

  private static List<Finding> findings(CheckCase each, String xml) {
    return DomainCheck.of(each.target()).on(each.host().get()).check(CheckCase.domain(xml));
  }

  private static List<String> names(CheckCase each, String xml) {
    return findings(each, xml).stream().map(Finding::check).toList();
  }
}
