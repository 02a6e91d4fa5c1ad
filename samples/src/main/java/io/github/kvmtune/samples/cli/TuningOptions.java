package io.github.kvmtune.samples.cli;

import io.github.kvmtune.GuestBuilder;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The user's word on tunings. */
final class TuningOptions {

  @Option(
      names = "--without",
      paramLabel = "TUNING",
      converter = TuningConverter.class,
      description = "Switches a tuning off by its name, such as huge-pages, repeatable.")
  List<String> switchedOff = new ArrayList<>();

  @Option(
      names = "--force",
      paramLabel = "TUNING=VALUE",
      converter = ForcingConverter.class,
      description =
          "Gives a tuning the value it must have, such as huge-pages=1GiB, repeatable."
              + " kvmtune tunings lists what each takes.")
  List<Forcing> forced = new ArrayList<>();

  @Option(
      names = "--force-anyway",
      paramLabel = "TUNING=VALUE",
      converter = ForcingConverter.class,
      description = "The same, even where the guest gets slower or less safe by it, repeatable.")
  List<Forcing> forcedAnyway = new ArrayList<>();

  void applyTo(GuestBuilder guest) {
    switchedOff.forEach(guest::without);
    forced.forEach(word -> guest.force(word.tuning(), word.value()));
    forcedAnyway.forEach(word -> guest.forceAnyway(word.tuning(), word.value()));
  }
}
