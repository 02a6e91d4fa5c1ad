/**
 * Reading, writing, copying and comparing libvirt's XML documents; {@link
 * io.github.kvmtune.xml.LibvirtXml} is the entry point.
 *
 * <p>The documents themselves live in packages of their own, one class per element. What one kind
 * of document needs and another does not has no place here. A kind that shares elements with
 * domains uses the classes of {@link io.github.kvmtune.xml.domain}.
 *
 * <p>The classes are plain JAXB classes, too. On the module path, JAXB may look into the packages
 * of those classes only that it is given, so give it a class of the domains besides:
 *
 * <pre>{@code
 * JAXBContext jaxb = JAXBContext.newInstance(Network.class, Domain.class);
 * }</pre>
 */
@NullMarked
package io.github.kvmtune.xml;

import org.jspecify.annotations.NullMarked;
