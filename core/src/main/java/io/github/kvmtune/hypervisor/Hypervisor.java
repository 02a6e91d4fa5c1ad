package io.github.kvmtune.hypervisor;

import io.github.kvmtune.GuestPlan;
import io.github.kvmtune.host.Host;
import io.github.kvmtune.host.HostProbe;
import io.github.kvmtune.placement.Occupancy;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.libvirt.LibvirtException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to a libvirt that plans can be applied to.
 *
 * <pre>{@code
 * try (Hypervisor hypervisor = Hypervisor.connect("qemu:///system")) {
 *   Planner planner = Planner.on(hypervisor.host()).beside(hypervisor.occupancy());
 *   hypervisor.apply(planner.plan(guest));
 * }
 * }</pre>
 *
 * <p>Every method throws {@link HypervisorException} with libvirt's own message when libvirt
 * refuses.
 */
public final class Hypervisor implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Hypervisor.class);

  /** {@code VIR_CONNECT_LIST_DOMAINS_ACTIVE}. */
  private static final int ACTIVE = 1;

  private static final int ALL = 0;

  private final String uri;
  private final Connection connection;

  private Hypervisor(String uri, Connection connection) {
    this.uri = uri;
    this.connection = connection;
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
   * @param uri libvirt's connection URI, such as {@code qemu:///system}
   * @throws HypervisorException if the client library is missing, the daemon does not answer or
   *     refuses
   */
  public static Hypervisor connect(String uri) {
    try {
      return new Hypervisor(uri, new Connection(uri));
    } catch (LibvirtException e) {
      throw new HypervisorException("cannot connect to " + uri + ": " + e.getMessage(), e);
    } catch (UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new HypervisorException(
          "cannot connect to "
              + uri
              + ": libvirt's client library is not installed; on Debian, apt-get install libvirt0",
          e);
    }
  }

  /** Facts about the host behind the connection. */
  public Host host() {
    return isThisMachine()
        ? HostProbe.local().probe()
        : HostProbe.ofCapabilities(capabilities()).probe();
  }

  // Only the test driver has no machine behind it; other drivers without a server name run right
  // here.
  private boolean isThisMachine() {
    URI parsed = URI.create(uri);
    return parsed.getHost() == null && !"test".equals(parsed.getScheme());
  }

  private String capabilities() {
    return attempt("read the capabilities of " + uri, connection::getCapabilities);
  }

  /** What the running guests hold of the host. */
  public Occupancy occupancy() {
    return attempt(
        "list the running guests",
        () -> {
          List<Domain> running =
              Arrays.stream(connection.listAllDomains(ACTIVE))
                  .map(domain -> liveXml(domain))
                  .map(xml -> LibvirtXml.read(Domain.class, xml))
                  .toList();
          return Occupancy.of(running);
        });
  }

  private static String liveXml(org.libvirt.Domain domain) {
    return attempt("read a running guest's XML", () -> domain.getXMLDesc(0));
  }

  /**
   * Defines the guest, checked against libvirt's schema, and starts it. If it does not start, the
   * definition is taken back.
   *
   * @throws HypervisorException also if there is a guest of that name already; it is left alone
   */
  public void apply(GuestPlan plan) {
    String name = plan.guest().name();
    define(plan);
    try {
      start(name);
    } catch (HypervisorException e) {
      undefine(name);
      throw e;
    }
  }

  /**
   * Defines the guest, checked against libvirt's schema, without starting it.
   *
   * @throws HypervisorException also if there is a guest of that name already; it is left alone
   */
  public void define(GuestPlan plan) {
    String name = plan.guest().name();
    if (find(name).isPresent()) {
      throw new HypervisorException(
          "cannot define guest \""
              + name
              + "\": "
              + uri
              + " has a guest of that name already; undefine it or choose another name");
    }
    try {
      connection.defineValidated(plan.xml());
      LOG.info("defined guest {} on {}", name, uri);
    } catch (HypervisorException e) {
      throw new HypervisorException("cannot define guest \"" + name + "\": " + e.getMessage(), e);
    }
  }

  public void start(String name) {
    attempt("start guest \"" + name + "\"", () -> existing(name).create());
    LOG.info("started guest {} on {}", name, uri);
  }

  /** Stops the guest at once, as if its power was cut. */
  public void stop(String name) {
    attempt(
        "stop guest \"" + name + "\"",
        () -> {
          existing(name).destroy();
          return name;
        });
  }

  /** Removes the guest's definition; a running guest runs on. */
  public void undefine(String name) {
    attempt(
        "undefine guest \"" + name + "\"",
        () -> {
          existing(name).undefine();
          return name;
        });
  }

  public boolean isRunning(String name) {
    return find(name)
        .map(domain -> attempt("ask for guest \"" + name + "\"", domain::isActive) == 1)
        .orElse(false);
  }

  /** The guest's XML as libvirt has it now, with everything libvirt added. */
  public String xml(String name) {
    return attempt("read the XML of guest \"" + name + "\"", () -> existing(name).getXMLDesc(0));
  }

  private org.libvirt.Domain existing(String name) {
    return find(name)
        .orElseThrow(() -> new HypervisorException(uri + " has no guest \"" + name + "\""));
  }

  // Looking a missing name up directly would make libvirt print an error of its own.
  private Optional<org.libvirt.Domain> find(String name) {
    return attempt(
        "list the guests",
        () -> {
          for (org.libvirt.Domain domain : connection.listAllDomains(ALL)) {
            if (domain.getName().equals(name)) {
              return Optional.of(domain);
            }
          }
          return Optional.empty();
        });
  }

  @Override
  public void close() {
    attempt("close the connection to " + uri, connection::close);
  }

  private interface Call<T> {
    T run() throws LibvirtException;
  }

  private static <T> T attempt(String what, Call<T> call) {
    try {
      return call.run();
    } catch (LibvirtException e) {
      throw new HypervisorException("cannot " + what + ": " + e.getMessage(), e);
    }
  }
}
