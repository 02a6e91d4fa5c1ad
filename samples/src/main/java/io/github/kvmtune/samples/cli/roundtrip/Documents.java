package io.github.kvmtune.samples.cli.roundtrip;

import io.github.kvmtune.xml.LibvirtXml;
import io.github.kvmtune.xml.LibvirtXmlException;
import io.github.kvmtune.xml.XmlLimits;
import io.github.kvmtune.xml.XmlNode;
import io.github.kvmtune.xml.capabilities.Capabilities;
import io.github.kvmtune.xml.cpu.Cpu;
import io.github.kvmtune.xml.domain.Domain;
import io.github.kvmtune.xml.domainbackup.DomainBackup;
import io.github.kvmtune.xml.domaincapabilities.DomainCapabilities;
import io.github.kvmtune.xml.domaincheckpoint.DomainCheckpoint;
import io.github.kvmtune.xml.domainsnapshot.DomainSnapshot;
import io.github.kvmtune.xml.hostinterface.HostInterface;
import io.github.kvmtune.xml.network.Network;
import io.github.kvmtune.xml.networkport.NetworkPort;
import io.github.kvmtune.xml.nodedevice.NodeDevice;
import io.github.kvmtune.xml.nwfilter.NwFilter;
import io.github.kvmtune.xml.nwfilter.NwFilterBinding;
import io.github.kvmtune.xml.secret.Secret;
import io.github.kvmtune.xml.storage.StoragePool;
import io.github.kvmtune.xml.storage.StorageVolume;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads documents of libvirt into the class that their root element decides. */
public final class Documents {

  private static final Map<String, Class<? extends XmlNode>> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("capabilities", Capabilities.class),
              Map.entry("cpu", Cpu.class),
              Map.entry("device", NodeDevice.class),
              Map.entry("domain", Domain.class),
              Map.entry("domainCapabilities", DomainCapabilities.class),
              Map.entry("domainbackup", DomainBackup.class),
              Map.entry("domaincheckpoint", DomainCheckpoint.class),
              Map.entry("domainsnapshot", DomainSnapshot.class),
              Map.entry("filter", NwFilter.class),
              Map.entry("filterbinding", NwFilterBinding.class),
              Map.entry("interface", HostInterface.class),
              Map.entry("network", Network.class),
              Map.entry("networkport", NetworkPort.class),
              Map.entry("pool", StoragePool.class),
              Map.entry("secret", Secret.class),
              Map.entry("volume", StorageVolume.class)));

  private Documents() {}

  /**
   * Reads a document of any kind that the typed model has, or a part of one.
   *
   * @throws IOException if the file cannot be read
   * @throws LibvirtXmlException if it is no such document
   */
  public static Document read(Path file) throws IOException {
    byte[] content = bytes(file);
    // What is not well-formed has no root element; reading it as any kind says where it breaks.
    RootElement root = RootElement.of(content).orElse(new RootElement("domain", Set.of()));
    InputStream xml = new ByteArrayInputStream(content);
    return Parts.find(root)
        .map(type -> LibvirtXml.readElement(type, root.name(), xml))
        .map(node -> new Document(node, Optional.of(root.name())))
        .orElseGet(() -> new Document(LibvirtXml.read(kind(root.name()), xml), Optional.empty()));
  }

  /** One byte too many is enough for the reader to refuse the document. */
  private static byte[] bytes(Path file) throws IOException {
    int limit = Math.toIntExact(XmlLimits.DEFAULT.documentSize().bytes() + 1);
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no such file", e);
    }
  }

  private static Class<? extends XmlNode> kind(String root) {
    Class<? extends XmlNode> kind = KINDS.get(root);
    if (kind == null) {
      throw new LibvirtXmlException(
          "/" + root,
          "no typed class reads documents with this root element; there are some for <"
              + String.join(">, <", KINDS.keySet())
              + "> and for parts such as <disk>",
          null);
    }
    return kind;
  }
}
