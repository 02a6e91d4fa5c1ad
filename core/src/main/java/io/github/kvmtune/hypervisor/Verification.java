package io.github.kvmtune.hypervisor;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.hypervisor.verify.Evidence;
import io.github.kvmtune.hypervisor.verify.Promise;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Compares running guests with what they were promised. */
record Verification(Guests guests) {

  VerifyReport of(String name) {
    ExistingGuest guest = running(name);
    Optional<Promise> promise = guests.promise(guest);
    return promise.isPresent()
        ? report(guest, "the promise in its metadata", promise.get().domain())
        : report(
            guest,
            "its own definition, as kvmtune did not apply it",
            LibvirtXml.read(Domain.class, guests.publicDefinition(guest)));
  }

  VerifyReport of(GuestPlan plan) {
    return report(running(plan.guest().name()), "the plan", Promise.of(plan.domain()).domain());
  }

  private ExistingGuest running(String name) {
    ExistingGuest guest = guests.existing(name);
    if (!guest.active()) {
      throw new HypervisorException(
          "cannot verify guest \""
              + name
              + "\": it does not run on "
              + guests.link().uri()
              + "; start it first");
    }
    return guest;
  }

  private VerifyReport report(ExistingGuest guest, String source, Domain promised) {
    try {
      Evidence evidence = new EvidenceCollector(guests).of(guest, promised);
      return VerifyReport.of(guest.name(), source, evidence);
    } catch (UncheckedIOException e) {
      throw new HypervisorException(
          "guest \"" + guest.name() + "\" stopped while it was looked at", e);
    }
  }
}
