package io.github.kvmtune.hypervisor.verify;

import io.github.kvmtune.Secrets;
import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domain.DomainMetadata;
import java.util.Optional;

/**
 * What a guest was promised: its plan's domain, kept in the metadata of the domain that libvirt
 * has, so that it can be checked long after the plan was made, by anybody. It holds no passwords.
 *
 * <pre>{@code
 * Promise promise = Promise.of(plan.domain());
 * Domain marked = promise.markedInto(LibvirtXml.copy(plan.domain()));
 * Promise.in(marked); // the promise again
 * }</pre>
 *
 * @param domain as planned; not to be changed
 */
public record Promise(Domain domain) {

  /** The namespace of the mark in {@code <metadata>}. */
  public static final String NAMESPACE = "https://kvmtune.github.io/promise/1";

  private static final String ELEMENT = "promise";
  private static final String OPEN = "<kvmtune:promise xmlns:kvmtune='" + NAMESPACE + "'>";
  private static final String CLOSE = "</kvmtune:promise>";

  /** The promise that defining this domain makes. */
  public static Promise of(Domain planned) {
    Domain domain = Secrets.removedFrom(planned);
    domain.setMetadata(null);
    return new Promise(domain);
  }

  /** The promise that a domain carries, if it was applied by kvmtune. */
  public static Optional<Promise> in(Domain domain) {
    return Optional.ofNullable(domain.getMetadata())
        .flatMap(metadata -> Optional.ofNullable(metadata.untypedElement(NAMESPACE, ELEMENT)))
        .map(Promise::content)
        .map(xml -> new Promise(LibvirtXml.read(Domain.class, xml)));
  }

  private static String content(String element) {
    return element.substring(element.indexOf('>') + 1, element.lastIndexOf('<'));
  }

  /** Adds the promise to a domain, in place of one that is there. */
  public Domain markedInto(Domain target) {
    DomainMetadata metadata = target.ensureMetadata();
    metadata.removeUntypedElements(NAMESPACE, ELEMENT);
    metadata.addUntypedElement(OPEN + LibvirtXml.write(domain) + CLOSE);
    return target;
  }
}
