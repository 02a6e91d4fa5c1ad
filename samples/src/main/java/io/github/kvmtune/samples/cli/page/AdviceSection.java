package io.github.kvmtune.samples.cli.page;

import io.github.kvmtune.Decision.UsedFact;
import io.github.kvmtune.HostAdvice;
import io.github.kvmtune.Profile;
import io.github.kvmtune.advice.HostAdvisor;
import io.github.kvmtune.advice.HostUse;
import io.github.kvmtune.advice.Remedy;
import io.github.kvmtune.host.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an administrator could change. */
final class AdviceSection {

  private static final int LONGEST_VALUE = 60;

  private AdviceSection() {}

  /** In short, for a host whose guests nobody described. */
  static Section of(Host host) {
    return Section.of(
        "What would make this host a better KVM host (advise-host says why, for other uses, too)",
        HostAdvisor.on(host).advise(HostUse.of(Profile.SHARED)).stream()
            .flatMap(AdviceSection::brief));
  }

  /** What to change and how; the remedy stays whole on its own line, so that it can be copied. */
  static Stream<String> brief(HostAdvice advice) {
    return Stream.concat(
        Text.lines("- ", advice.what()).stream(), Stream.of("    " + advice.how()));
  }

  /** Everything about it. */
  static Stream<String> full(HostAdvice advice) {
    List<String> lines = new ArrayList<>(List.of(advice.name() + ": " + advice.what()));
    lines.addAll(Text.lines("  because    ", advice.why()));
    advice.remedies().forEach(remedy -> lines.addAll(remedy(remedy)));
    if (!advice.effect().isEmpty()) {
      lines.addAll(Text.lines("  effect     ", advice.effect()));
    }
    advice.warnings().forEach(warning -> lines.addAll(Text.lines("  warning    ", warning)));
    advice.facts().forEach(fact -> lines.addAll(fact(fact)));
    lines.addAll(Text.lines("  source     ", advice.reference()));
    return lines.stream();
  }

  private static List<String> remedy(Remedy remedy) {
    List<String> lines = new ArrayList<>();
    remedy.now().ifPresent(command -> lines.add("  now        " + command));
    remedy
        .file()
        .ifPresentOrElse(
            file -> lines.add(kept(remedy, file)),
            () -> lines.addAll(Text.lines("  by hand    ", remedy.line() + when(remedy))));
    return lines;
  }

  private static String kept(Remedy remedy, String file) {
    if (remedy instanceof Remedy.KernelArgument) {
      return "  boot with  " + remedy.line();
    }
    return "  to keep    "
        + (remedy instanceof Remedy.Unit ? file : remedy.line() + "  (" + file + ")")
        + when(remedy);
  }

  private static String when(Remedy remedy) {
    return switch (remedy.takesEffect()) {
      case AT_ONCE -> "";
      case WHEN_RELOADED -> ", needs the module loaded anew, without guests running";
      case AT_BOOT -> ", needs a boot";
    };
  }

  private static List<String> fact(UsedFact fact) {
    return Text.lines(
        "  given      ",
        "%s = %s (%s)"
            .formatted(fact.name(), Text.shortened(fact.value(), LONGEST_VALUE), fact.source()));
  }
}
