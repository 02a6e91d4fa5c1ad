package io.github.kvmtune.tuning;

import io.github.kvmtune.Decision;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainMemoryBacking;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets shared guests give memory back, and leaves the balloon out where it cannot work.
 *
 * <p>Source: libvirt domain format, "Memory balloon device".
 */
final class Balloon implements Tuning {

  private static final Gate FREE_PAGES = Gate.of("memballoon/@freePageReporting", "6.9", "5.1");

  private static final String MODEL = "/domain/devices/memballoon/@model";

  @Override
  public String name() {
    return "memory-balloon";
  }

  @Override
  public About about() {
    return About.of(
            Area.MEMORY,
            "Memory balloon",
            "Lets shared guests give memory back, and leaves the balloon out where it cannot work.")
        .reference("libvirt domain format: Memory balloon device")
        .values(Values.words("virtio", "none"))
        .gate(FREE_PAGES)
        .migration("the device must stay as it is");
  }

  @Override
  public List<Decision> tune(Situation situation, Domain domain) {
    UsersWord word = UsersWord.on(this, situation);
    Optional<Objection> objection = objection(situation, domain);
    Decision.Builder decision;
    if (word.value().filter("none"::equals).isPresent()) {
      decision = none(domain, "the user says so");
    } else if (objection.isPresent() && !word.isForced()) {
      decision = none(domain, objection.get().reason());
    } else {
      decision = word.unless(objection, () -> giveBack(VirtioModel.of(situation), domain));
    }
    return List.of(
        decision
            .asked("profile", situation.guest().profile().word())
            .asked("virtio drivers", situation.guest().virtio().word())
            .reference("libvirt domain format: Memory balloon device")
            .migration("the device must stay as it is")
            .build());
  }

  private static Optional<Objection> objection(Situation situation, Domain domain) {
    if (situation.guest().confidential().isPresent()) {
      return Optional.of(
          Objection.impossible("the host cannot take back memory that is encrypted for the guest"));
    }
    if (!situation.guest().hasVirtioDrivers()) {
      return Optional.of(
          Objection.needless("a system without virtio drivers cannot inflate a balloon"));
    }
    if (situation.exclusive().isPresent() || isReserved(domain.getMemoryBacking())) {
      return Optional.of(
          Objection.unwise("reserved memory is not given back, and part of a huge page cannot be"));
    }
    return situation.guest().hasAssignedDevice()
        ? Optional.of(
            Objection.unwise(
                "an assigned device pins all guest memory, so nothing can be given back"))
        : Optional.empty();
  }

  private static boolean isReserved(@Nullable DomainMemoryBacking backing) {
    return backing != null && (backing.getHugepages() != null || backing.getLocked() != null);
  }

  private Decision.Builder none(Domain domain, String reason) {
    domain.ensureDevices().ensureMemballoon().setModel("none");
    return Decision.applied(name(), reason).set(MODEL, "none");
  }

  private Decision.Builder giveBack(String model, Domain domain) {
    domain
        .ensureDevices()
        .ensureMemballoon()
        .setModel(model)
        .setAutodeflate(true)
        .setFreePageReporting(true)
        .ensureStats()
        .setPeriod(10);
    return Decision.applied(
            name(),
            "memory the guest has freed goes back to the host by itself, and the balloon deflates"
                + " before the guest kills a process")
        .set(MODEL, model)
        .set("/domain/devices/memballoon/@autodeflate", "on")
        .set("/domain/devices/memballoon/@freePageReporting", "on")
        .set("/domain/devices/memballoon/stats/@period", 10);
  }
}
