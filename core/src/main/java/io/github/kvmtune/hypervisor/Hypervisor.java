package io.github.kvmtune.hypervisor;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.Target;
import io.github.kvmtune.VirtType;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.host.LibvirtDocuments;
import io.github.kvmtune.hypervisor.verify.VerifyReport;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.value.ByteSize;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to a libvirt that plans can be applied to, on this machine or another.
 *
 * <pre>{@code
 * try (Hypervisor hypervisor = Hypervisor.connect("qemu:///system")) {
 *   Planner planner =
 *       Planner.on(hypervisor.host())
 *           .beside(hypervisor.occupancy())
 *           .target(hypervisor.target(VirtType.KVM));
 *   hypervisor.apply(planner.plan(guest));
 *   hypervisor.verify("db1").broken().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. When the daemon restarts, the next call connects again. It
 * sets no error handler for the process, starts no thread that stays, and logs no XML.
 *
 * <p>Every method throws {@link HypervisorException} with libvirt's own message when libvirt
 * refuses.
 */
public final class Hypervisor implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Hypervisor.class);

  private final Link link;
  private final Guests guests;
  private final HostDocuments documents;

  private Hypervisor(Link link) {
    this.link = link;
    this.guests = new Guests(link);
    this.documents = new HostDocuments(link);
  }

  /**
   * Keeps libvirt's library from printing errors of its own, such as those of a connection that
   * fails, to standard error. It counts for the whole process, so it is for programs, not for
   * libraries within them. Does nothing where the library is missing.
   */
  public static void silenceLibvirt() {
    try {
      Connection.silenceLibrary();
    } catch (LibvirtException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      // Nothing to silence; whoever connects is told why that fails.
      return;
    }
  }

  /**
   * Connects to a libvirt daemon.
   *
   * @param uri libvirt's connection URI, such as {@code qemu:///system} or {@code
   *     qemu+ssh://root@host/system}
   * @throws HypervisorException if the client library is missing, the daemon does not answer or
   *     refuses, each with the remedy
   */
  public static Hypervisor connect(String uri) {
    return new Hypervisor(Link.open(new LibvirtUri(uri), false));
  }

  /**
   * As {@link #connect}, for looking only: nothing can be changed through it. libvirt does not tell
   * such a connection its domain capabilities, so {@link #host} and {@link #target} know less.
   */
  public static Hypervisor connectReadOnly(String uri) {
    return new Hypervisor(Link.open(new LibvirtUri(uri), true));
  }

  /**
   * Facts about the host behind the connection: what libvirt says of it and, if it is this machine,
   * what its files say.
   */
  public Host host() {
    return link.uri().isThisMachine()
        ? HostProbe.local().with(documents()).probe()
        : HostProbe.of(documents()).probe();
  }

  /** Everything that libvirt says of the host, for a probe, here or elsewhere. */
  public LibvirtDocuments documents() {
    return documents.all();
  }

  /**
   * For a {@link io.github.kvmtune.Planner}: what plans for guests that are run this way may use.
   */
  public Target target(VirtType virtType) {
    return documents.target(virtType);
  }

  /** The versions of libvirt on both ends, and of QEMU. */
  public Versions versions() {
    return documents.versions();
  }

  /** The host's capabilities document. */
  public String capabilities() {
    return documents.capabilities();
  }

  /**
   * What guests of one kind may have: the domain capabilities document.
   *
   * @param arch such as {@code x86_64}; the host's own if null
   * @param machine such as {@code q35}; the default if null
   * @param virtType {@code kvm} or {@code qemu}; the best that the host has if null
   */
  public String domainCapabilities(
      @Nullable String arch, @Nullable String machine, @Nullable String virtType) {
    return documents.domainCapabilities(arch, machine, virtType);
  }

  /** The node device document of each device of the host. */
  public List<String> nodeDevices() {
    return documents.nodeDevices();
  }

  /**
   * How many pages are free, by host node and page size.
   *
   * @param nodes of the host
   * @param sizes of pages that the host has
   */
  public Map<Integer, Map<ByteSize, Long>> freePages(
      Collection<Integer> nodes, Collection<ByteSize> sizes) {
    return documents.freePages(nodes, sizes);
  }

  /** What the running guests hold of the host. */
  public Occupancy occupancy() {
    return Occupancy.of(guests.running());
  }

  /** As {@link #apply(GuestPlan, ApplyOptions)}, replacing nothing. */
  public Applied apply(GuestPlan plan) {
    return apply(plan, ApplyOptions.defaults());
  }

  /**
   * Has the plan's guest defined, checked against libvirt's schema, and running. Applying a plan
   * that is applied already changes nothing. If it fails, what was changed is taken back: a new
   * guest is removed, one that was replaced is as before.
   *
   * <p>The definition carries the plan's promise in its metadata, for {@link #verify(String)}.
   *
   * @throws HypervisorException also if there is another guest of that name and it may not be
   *     replaced; it is left alone
   */
  public Applied apply(GuestPlan plan, ApplyOptions options) {
    return new Application(guests, plan, options).run();
  }

  /** As {@link #apply(GuestPlan)}, without starting the guest. */
  public Applied define(GuestPlan plan) {
    return new Application(guests, plan, ApplyOptions.defaults()).define();
  }

  /**
   * Puts the definition back that was replaced. The guest must be stopped; it is not started.
   *
   * @throws IllegalArgumentException if nothing was replaced
   */
  public void goBack(Applied applied) {
    String previous =
        applied
            .previous()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "guest \"" + applied.guest() + "\" replaced none; nothing to go back to"));
    if (isRunning(applied.guest())) {
      throw new HypervisorException(
          "cannot go back to the former guest \"" + applied.guest() + "\": it runs; stop it first");
    }
    guests.define(applied.guest(), previous);
  }

  /**
   * Compares a running guest with the promise that it was applied with. A guest that kvmtune did
   * not apply is compared with its own definition.
   *
   * @throws HypervisorException also if it does not run
   */
  public VerifyReport verify(String name) {
    return new Verification(guests).of(name);
  }

  /** Compares a plan's guest, which must run, with the plan. */
  public VerifyReport verify(GuestPlan plan) {
    return new Verification(guests).of(plan);
  }

  /** Starts a guest that is defined. */
  public void start(String name) {
    guests.start(guests.existing(name));
    LOG.info("started guest {} on {}", name, link.uri());
  }

  /** Stops the guest at once, as if its power was cut; does nothing if it does not run. */
  public void stop(String name) {
    ExistingGuest guest = guests.existing(name);
    if (guest.active()) {
      guests.stop(guest);
      LOG.info("stopped guest {} on {}", name, link.uri());
    }
  }

  /**
   * Removes the definition of a guest that kvmtune applied, with its firmware's variables and its
   * saved state; its disks stay. A running guest runs on.
   *
   * @throws HypervisorException also if kvmtune did not apply it; it is left alone
   */
  public void undefine(String name) {
    ExistingGuest guest = guests.existing(name);
    if (guests.promise(guest).isEmpty()) {
      throw new HypervisorException(
          "cannot undefine guest \""
              + name
              + "\": kvmtune did not apply it; use virsh undefine if you mean it");
    }
    guests.undefine(guest);
    LOG.info("undefined guest {} on {}", name, link.uri());
  }

  public boolean isRunning(String name) {
    return guests.find(name).filter(ExistingGuest::active).isPresent();
  }

  /** The guest's XML as libvirt has it now, with everything libvirt added but passwords. */
  public String xml(String name) {
    return guests.xml(guests.existing(name));
  }

  @Override
  public void close() {
    link.close();
  }
}
