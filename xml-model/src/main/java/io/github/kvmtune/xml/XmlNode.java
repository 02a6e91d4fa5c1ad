package io.github.kvmtune.xml;

import io.github.kvmtune.xml.codec.Carrier;
import io.github.kvmtune.xml.codec.NodeText;
import io.github.kvmtune.xml.codec.UntypedElements;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.List;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document: typed properties, plus everything the document said that they cannot
 * hold, which {@link LibvirtXml} writes back at its place.
 *
 * <p>Numbers are read as wide as libvirt's schemas let them be. A getter whose type cannot hold the
 * document's number throws an {@link ArithmeticException}; {@link #text} gives it all the same.
 *
 * <p>Nodes are equal if they say the same: values count, however they are spelled, and so does what
 * the model does not know; comments and the order of differently named elements do not. As nodes
 * can be changed, they are poor keys of a map.
 */
@XmlTransient
public abstract class XmlNode extends Carrier {

  /**
   * An attribute, or else the first child element of that name, as the text that would be written.
   * This reaches what has no property (a newer libvirt's attribute) and what its property cannot
   * hold (an unknown word where yes or no or a list of ids is known, for which the property is
   * null).
   *
   * @param name as in the document, with its prefix if it has one
   * @return null if there is none
   */
  public final @Nullable String text(String name) {
    return NodeText.get(this, name);
  }

  /**
   * Sets an attribute by its name, whether there is a property for it or not; null removes it.
   *
   * @throws IllegalArgumentException if there cannot be an attribute of that name, or the model
   *     knows it and the text is malformed, such as a bad number
   */
  public final void setText(String attribute, @Nullable String text) {
    NodeText.set(this, attribute, text);
  }

  /**
   * The child elements without a property, in order: a newer libvirt's or, in {@code <metadata>},
   * those of applications. Each is XML that stands on its own, with the namespaces that it uses.
   *
   * @return the elements as they are now; changing this list is not possible
   */
  public final List<String> untypedElements() {
    return UntypedElements.of(this);
  }

  /**
   * The first child element of that name that has no property, as XML that stands on its own.
   *
   * @param namespace the namespace's address, empty for none
   * @param name the name without a prefix
   * @return null if there is none
   */
  public final @Nullable String untypedElement(String namespace, String name) {
    return UntypedElements.find(this, new QName(namespace, name));
  }

  /**
   * Adds a child element for which there is no property, behind the other children.
   *
   * <pre>{@code
   * DomainMetadata metadata = domain.ensureMetadata();
   * metadata.removeUntypedElements("https://example.org/shop", "order");
   * metadata.addUntypedElement("<shop:order xmlns:shop='https://example.org/shop' id='7'/>");
   * }</pre>
   *
   * @param xml one element that declares the namespaces it uses
   * @throws LibvirtXmlException if that is not well-formed
   * @throws IllegalArgumentException if there is a property for elements of that name
   */
  public final void addUntypedElement(String xml) {
    UntypedElements.add(this, xml);
  }

  /**
   * Removes the child elements of that name that have no property.
   *
   * @param namespace the namespace's address, empty for none
   * @param name the name without a prefix
   * @return whether there was one
   */
  public final boolean removeUntypedElements(String namespace, String name) {
    return UntypedElements.remove(this, new QName(namespace, name));
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof XmlNode that
            && getClass() == that.getClass()
            && meaning().equals(that.meaning()));
  }

  @Override
  public final int hashCode() {
    return meaning().hashCode();
  }
}
