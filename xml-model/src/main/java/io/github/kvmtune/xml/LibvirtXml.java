package io.github.kvmtune.xml;

import io.github.kvmtune.xml.codec.Carrier;
import io.github.kvmtune.xml.codec.Copier;
import io.github.kvmtune.xml.codec.Differences;
import io.github.kvmtune.xml.codec.DocumentReader;
import io.github.kvmtune.xml.codec.DocumentWriter;
import io.github.kvmtune.xml.codec.Untyped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.namespace.QName;

/**
 * Reads and writes libvirt's XML documents and loses nothing: what the typed model does not know is
 * kept beside it and written back at its place.
 *
 * <pre>{@code
 * Domain domain = LibvirtXml.read(Domain.class, Path.of("/etc/libvirt/qemu/db1.xml"));
 * domain.ensureVcpu().setValue(8);
 * String xml = LibvirtXml.write(domain);
 * }</pre>
 *
 * <p>Documents are not trusted: a DOCTYPE is refused, nothing is fetched, and {@link XmlLimits}
 * bound what is read. All methods are thread-safe; the nodes themselves are not.
 */
public final class LibvirtXml {

  private LibvirtXml() {}

  /**
   * Reads a document.
   *
   * @param type the class of the document's root element
   * @throws LibvirtXmlException if the text is not well-formed, has another root element or a
   *     malformed value, or exceeds {@link XmlLimits#DEFAULT}
   */
  public static <T extends XmlNode> T read(Class<T> type, String xml) {
    return read(type, xml, XmlLimits.DEFAULT);
  }

  /** As {@link #read(Class, String)}, within the given limits. */
  public static <T extends XmlNode> T read(Class<T> type, String xml, XmlLimits limits) {
    return type.cast(new DocumentReader(type, rootOf(type), limits).read(xml));
  }

  /**
   * Reads a document to the end of the stream, which stays open. The encoding is the one that the
   * document declares, UTF-8 if it does not.
   *
   * @throws LibvirtXmlException as {@link #read(Class, String)}, and if the stream cannot be read
   */
  public static <T extends XmlNode> T read(Class<T> type, InputStream xml) {
    return read(type, xml, XmlLimits.DEFAULT);
  }

  /** As {@link #read(Class, InputStream)}, within the given limits. */
  public static <T extends XmlNode> T read(Class<T> type, InputStream xml, XmlLimits limits) {
    return type.cast(new DocumentReader(type, rootOf(type), limits).read(xml));
  }

  /**
   * Reads a document from a file.
   *
   * @throws LibvirtXmlException as {@link #read(Class, String)}, and if the file cannot be read
   */
  public static <T extends XmlNode> T read(Class<T> type, Path xml) {
    return read(type, xml, XmlLimits.DEFAULT);
  }

  /** As {@link #read(Class, Path)}, within the given limits. */
  public static <T extends XmlNode> T read(Class<T> type, Path xml, XmlLimits limits) {
    try (InputStream stream = Files.newInputStream(xml)) {
      return read(type, stream, limits);
    } catch (IOException e) {
      throw new LibvirtXmlException("", xml + " cannot be read: " + e, e);
    }
  }

  /**
   * Reads one element that is not a document of its own, such as a disk to be attached.
   *
   * @param name the element's name, such as {@code disk}
   * @throws LibvirtXmlException as {@link #read(Class, String)}
   */
  public static <T extends XmlNode> T readElement(Class<T> type, String name, String xml) {
    return type.cast(new DocumentReader(type, new QName(name), XmlLimits.DEFAULT).read(xml));
  }

  /**
   * As {@link #readElement(Class, String, String)}, to the end of the stream, which stays open.
   *
   * @throws LibvirtXmlException as {@link #read(Class, InputStream)}
   */
  public static <T extends XmlNode> T readElement(Class<T> type, String name, InputStream xml) {
    return type.cast(new DocumentReader(type, new QName(name), XmlLimits.DEFAULT).read(xml));
  }

  /**
   * The document as text, in virsh's style: elements in libvirt's usual order unless they were read
   * in another, indented by two spaces, without an XML declaration.
   *
   * @throws IllegalArgumentException if the node is not the root of a document
   * @throws LibvirtXmlException if a value holds a character that XML cannot, or elements nest
   *     deeper than twice {@link XmlLimits#DEEPEST}, as they do where one is inside itself
   */
  public static String write(XmlNode root) {
    return DocumentWriter.toText(root, rootOf(root.getClass()));
  }

  /**
   * Writes the document in UTF-8 and leaves the stream open.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(XmlNode root, OutputStream out) {
    try {
      DocumentWriter.write(root, rootOf(root.getClass()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One element as text, such as a disk to be attached; see {@link #readElement(Class, String,
   * String)}.
   */
  public static String writeElement(XmlNode node, String name) {
    return DocumentWriter.toText(node, new QName(name));
  }

  /** A node with everything below it, of which nothing is shared with the original. */
  public static <T extends XmlNode> T copy(T node) {
    Carrier copy = Copier.copy(node);
    @SuppressWarnings("unchecked") // a codec makes nodes of its own class
    T typed = (T) copy;
    return typed;
  }

  /**
   * Where two documents, or two elements of one class, say something different. Spelling, white
   * space, comments and the order of differently named elements do not count. Empty if and only if
   * the two are equal.
   *
   * <pre>{@code
   * LibvirtXml.difference(before, after).forEach(System.out::println);
   * // /domain/devices/disk[2]/driver/@cache: none -> writeback
   * }</pre>
   */
  public static <T extends XmlNode> List<Difference> difference(T before, T after) {
    return Differences.between(before, after);
  }

  /**
   * The paths of all elements and attributes that the document has and the model has no property
   * for, such as {@code /domain/devices/disk/@newer}; they are written all the same.
   */
  public static List<String> untyped(XmlNode node) {
    return Untyped.in(node);
  }

  private static QName rootOf(Class<? extends XmlNode> type) {
    QName name = DocumentWriter.rootOf(type);
    if (name == null) {
      throw new IllegalArgumentException(
          type.getName() + " is not the root of a document; use readElement or writeElement");
    }
    return name;
  }
}
