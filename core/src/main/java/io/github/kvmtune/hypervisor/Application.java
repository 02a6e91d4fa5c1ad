package io.github.kvmtune.hypervisor;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.hypervisor.Applied.Change;
import io.github.kvmtune.hypervisor.Progress.Step;
import io.github.kvmtune.hypervisor.verify.KeptSettings;
import io.github.kvmtune.hypervisor.verify.Promise;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One plan on its way to a running guest. It goes towards the state that is wanted, so that it can
 * be gone again when the daemon restarts meanwhile; and if it fails, back to the state before.
 */
final class Application {

  private static final Logger LOG = LoggerFactory.getLogger(Application.class);

  private final Guests guests;
  private final GuestPlan plan;
  private final ApplyOptions options;
  private final Reporter reporter;
  private final Promise promise;

  /** What was there before, and the definition of it that is to be put back on failure. */
  private Optional<ExistingGuest> before = Optional.empty();

  private Optional<String> previous = Optional.empty();
  private String uuid = "";

  Application(Guests guests, GuestPlan plan, ApplyOptions options) {
    this.guests = guests;
    this.plan = plan;
    this.options = options;
    this.reporter = new Reporter(plan.guest().name(), plan.guest().memory(), options);
    this.promise = Promise.of(plan.domain());
  }

  private String name() {
    return plan.guest().name();
  }

  /** Defines the guest and has it run. */
  Applied run() {
    lookBefore();
    boolean same = before.isPresent() && holdsPlan(before.get());
    if (same && before.get().active()) {
      return applied(Change.NONE);
    }
    if (!same) {
      before.ifPresent(this::allowReplacing);
    }
    try {
      reach(same);
    } catch (HypervisorException e) {
      HypervisorException failure = takenBack(e);
      if (isOvertaken()) {
        return run();
      }
      throw failure;
    }
    return applied(same ? Change.STARTED : before.isPresent() ? Change.REPLACED : Change.CREATED);
  }

  /** Defines the guest and leaves it at that. */
  Applied define() {
    lookBefore();
    if (before.isPresent() && holdsPlan(before.get())) {
      return applied(Change.NONE);
    }
    before.ifPresent(this::allowReplacing);
    guests.define(name(), document());
    reporter.tell(Step.DEFINED);
    return applied(before.isPresent() ? Change.REPLACED : Change.CREATED);
  }

  /** Whether another caller has applied the same plan since this one saw no such guest. */
  private boolean isOvertaken() {
    return before.isEmpty()
        && guests
            .find(name())
            .filter(g -> !g.uuid().equals(uuid))
            .filter(this::holdsPlan)
            .isPresent();
  }

  private void lookBefore() {
    before = guests.find(name());
    uuid =
        before
            .map(ExistingGuest::uuid)
            .or(() -> Optional.ofNullable(plan.domain().getUuid()))
            .orElseGet(() -> UUID.randomUUID().toString());
  }

  private boolean holdsPlan(ExistingGuest guest) {
    Domain definition = LibvirtXml.read(Domain.class, guests.publicDefinition(guest));
    return Promise.in(definition).filter(promise::equals).isPresent()
        && KeptSettings.lost(promise.domain(), definition).isEmpty();
  }

  private void allowReplacing(ExistingGuest guest) {
    new Replacing(guests.link().uri(), options.replace(), plan.domain().getUuid())
        .refusal(guest)
        .ifPresent(
            why -> {
              throw new HypervisorException("cannot define guest \"" + name() + "\": " + why);
            });
    previous = Optional.of(guests.definition(guest));
  }

  /** Marked with its promise, and with the UUID by which it can be taken back. */
  private String document() {
    Domain domain = promise.markedInto(LibvirtXml.copy(plan.domain()));
    return LibvirtXml.write(domain.setUuid(uuid));
  }

  private void reach(boolean same) {
    try {
      step(same);
    } catch (HypervisorException e) {
      if (!e.isConnectionLost()) {
        throw e;
      }
      LOG.warn("the daemon went away while guest {} was applied; trying once more", name());
      step(same);
    }
  }

  private void step(boolean same) {
    if (!same) {
      guests.define(name(), document());
      reporter.tell(Step.DEFINED);
    }
    ExistingGuest guest = current();
    if (!guest.active()) {
      try (StartWatch watch = StartWatch.over(reporter, uuid, isLocal())) {
        start(guest);
        LOG.info("started guest {} on {} ({})", name(), guests.link().uri(), watch);
      }
    }
    reporter.tell(Step.STARTED);
    awaitRunning(guest);
  }

  // Another caller may have been faster, which is as good.
  private void start(ExistingGuest guest) {
    try {
      guests.start(guest);
    } catch (HypervisorException e) {
      if (e.isConnectionLost() || !guests.isRunning(guest)) {
        throw e;
      }
    }
  }

  private ExistingGuest current() {
    return guests
        .findByUuid(uuid)
        .orElseThrow(
            () -> new HypervisorException("guest \"" + name() + "\" was removed meanwhile"));
  }

  private boolean isLocal() {
    return guests.link().uri().isThisMachine();
  }

  private void awaitRunning(ExistingGuest guest) {
    Pauses.pause(options.settle());
    if (!guests.isRunning(guest)) {
      throw new HypervisorException(
          "guest \""
              + name()
              + "\" was started and did not stay up; libvirt's log of it, such as"
              + " /var/log/libvirt/qemu/"
              + name()
              + ".log, tells why");
    }
  }

  private HypervisorException takenBack(HypervisorException failure) {
    try {
      takeBack();
      reporter.tell(Step.TAKEN_BACK);
      return failure;
    } catch (HypervisorException e) {
      failure.addSuppressed(e);
      return new HypervisorException(
          failure.getMessage()
              + "; taking it back failed as well, so look after guest \""
              + name()
              + "\" yourself: "
              + e.getMessage(),
          failure);
    }
  }

  private void takeBack() {
    ours().filter(ExistingGuest::active).ifPresent(guests::stop);
    // Looked up again: a guest without a definition is gone once it is stopped.
    ours().ifPresent(this::takeBackDefinition);
  }

  /** What there is of this application: a plan's UUID may also be that of another guest. */
  private Optional<ExistingGuest> ours() {
    return guests.findByUuid(uuid).filter(guest -> guest.name().equals(name()));
  }

  private void takeBackDefinition(ExistingGuest guest) {
    if (previous.isPresent()) {
      guests.define(name(), previous.get());
    } else if (before.isEmpty() && guest.persistent()) {
      guests.undefine(guest);
    }
  }

  private Applied applied(Change change) {
    LOG.info("guest {} on {}: {}", name(), guests.link().uri(), change);
    return new Applied(name(), uuid, change, previous);
  }
}
