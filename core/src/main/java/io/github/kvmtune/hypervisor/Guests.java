package io.github.kvmtune.hypervisor;

import io.github.kvmtune.hypervisor.verify.Promise;
import io.github.kvmtune.xml.LibvirtXml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.libvirt.Domain;
import org.libvirt.DomainInfo.DomainState;
import org.libvirt.Error.ErrorNumber;
import org.libvirt.LibvirtException;

/** The guests of one libvirt: looked up, defined, started, stopped and removed. */
record Guests(Link link) {

  /** {@code VIR_CONNECT_LIST_DOMAINS_ACTIVE}. */
  private static final int ACTIVE = 1;

  /** {@code VIR_DOMAIN_XML_SECURE}: with passwords. */
  private static final int SECURE = 1;

  /** {@code VIR_DOMAIN_XML_INACTIVE}: the definition, also of a running guest. */
  private static final int INACTIVE = 2;

  /** {@code VIR_DOMAIN_UNDEFINE_MANAGED_SAVE} and {@code _NVRAM}. */
  private static final int WITH_STATE = 1 | 4;

  /** {@code VIR_DOMAIN_UNDEFINE_MANAGED_SAVE}: all that the test driver knows. */
  private static final int WITH_SAVED_STATE = 1;

  private interface Action<T> {
    T on(Domain domain) throws LibvirtException;
  }

  private interface Lookup {
    Domain in(Connection connection) throws LibvirtException;
  }

  Optional<ExistingGuest> find(String name) {
    return lookUp(c -> c.domainLookupByName(name));
  }

  Optional<ExistingGuest> findByUuid(String uuid) {
    return lookUp(c -> c.domainLookupByUUIDString(uuid));
  }

  private Optional<ExistingGuest> lookUp(Lookup lookup) {
    return link.ask(
        "look up a guest on " + link.uri(),
        connection -> {
          Domain domain;
          try {
            domain = lookup.in(connection);
          } catch (LibvirtException e) {
            if (isMissing(e)) {
              return Optional.empty();
            }
            throw e;
          }
          try {
            return Optional.of(existing(connection, domain));
          } finally {
            domain.free();
          }
        });
  }

  private static boolean isMissing(LibvirtException e) {
    return e.getError() != null && e.getError().getCode() == ErrorNumber.VIR_ERR_NO_DOMAIN;
  }

  private static ExistingGuest existing(Connection connection, Domain domain)
      throws LibvirtException {
    return new ExistingGuest(
        domain.getName(),
        domain.getUUIDString(),
        domain.isActive() == 1,
        domain.isPersistent() == 1,
        domain.hasManagedSaveImage() == 1);
  }

  ExistingGuest existing(String name) {
    return find(name)
        .orElseThrow(() -> new HypervisorException(link.uri() + " has no guest \"" + name + "\""));
  }

  /** Its definition with everything in it; only for defining it again. */
  String definition(ExistingGuest guest) {
    return xml(guest, SECURE | INACTIVE);
  }

  /** Its definition without passwords. */
  String publicDefinition(ExistingGuest guest) {
    return xml(guest, INACTIVE);
  }

  /** As it runs now, or its definition if it does not. */
  String xml(ExistingGuest guest) {
    return xml(guest, 0);
  }

  private String xml(ExistingGuest guest, int flags) {
    return link.ask(
        "read the XML of guest \"" + guest.name() + "\"",
        connection -> {
          try (GuestHandle handle = GuestHandle.of(connection, guest.uuid())) {
            return handle.xml(flags);
          }
        });
  }

  /** The running guests; one that stops meanwhile is left out. */
  List<io.github.kvmtune.xml.domain.Domain> running() {
    List<String> documents =
        link.ask(
            "list the running guests of " + link.uri(),
            connection -> {
              Domain[] domains = connection.listAllDomains(ACTIVE);
              try {
                return runningXml(connection, domains);
              } finally {
                freeAll(domains);
              }
            });
    return documents.stream()
        .map(xml -> LibvirtXml.read(io.github.kvmtune.xml.domain.Domain.class, xml))
        .toList();
  }

  private static List<String> runningXml(Connection connection, Domain[] domains)
      throws LibvirtException {
    List<String> documents = new ArrayList<>();
    for (Domain domain : domains) {
      try (GuestHandle handle = GuestHandle.of(connection, domain.getUUIDString())) {
        String xml = handle.xml(0);
        if (domain.isActive() == 1) {
          documents.add(xml);
        }
      } catch (HypervisorException e) {
        if (!connection.isUsable()) {
          throw e;
        }
      }
    }
    return documents;
  }

  private static void freeAll(Domain[] domains) throws LibvirtException {
    for (Domain domain : Arrays.asList(domains)) {
      domain.free();
    }
  }

  void define(String name, String xml) {
    link.call(
        "define guest \"" + name + "\"",
        connection -> {
          connection.defineValidated(xml);
          return name;
        });
  }

  void start(ExistingGuest guest) {
    act("start", guest, domain -> domain.create());
  }

  /** Whether it runs, rather than being paused, stopped or crashed. */
  boolean isRunning(ExistingGuest guest) {
    return findByUuid(guest.uuid()).filter(ExistingGuest::active).isPresent()
        && act(
            "ask for", guest, domain -> domain.getInfo().state == DomainState.VIR_DOMAIN_RUNNING);
  }

  /** Does nothing if it has stopped meanwhile. */
  void stop(ExistingGuest guest) {
    try {
      act(
          "stop",
          guest,
          domain -> {
            domain.destroy();
            return guest;
          });
    } catch (HypervisorException e) {
      if (e.isConnectionLost()
          || findByUuid(guest.uuid()).filter(ExistingGuest::active).isPresent()) {
        throw e;
      }
    }
  }

  /** Removes the definition, with its firmware's variables and its saved state. */
  void undefine(ExistingGuest guest) {
    act(
        "undefine",
        guest,
        domain -> {
          domain.undefine(link.uri().isTestDriver() ? WITH_SAVED_STATE : WITH_STATE);
          return guest;
        });
  }

  private <T> T act(String verb, ExistingGuest guest, Action<T> action) {
    return link.call(
        verb + " guest \"" + guest.name() + "\"",
        connection -> {
          Domain domain = connection.domainLookupByUUIDString(guest.uuid());
          try {
            return action.on(domain);
          } finally {
            domain.free();
          }
        });
  }

  /** The promise that the guest's definition carries. */
  Optional<Promise> promise(ExistingGuest guest) {
    return Promise.in(
        LibvirtXml.read(io.github.kvmtune.xml.domain.Domain.class, publicDefinition(guest)));
  }
}
