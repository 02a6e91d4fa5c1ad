/**
 * Reading, writing, copying and comparing libvirt's XML documents; {@link
 * io.github.kvmtune.xml.LibvirtXml} is the entry point.
 *
 * <p>The documents themselves live in packages of their own, one class per element. What one kind
 * of document needs and another does not has no place here.
 */
@NullMarked
package io.github.kvmtune.xml;

import org.jspecify.annotations.NullMarked;
