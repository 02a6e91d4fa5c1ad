/** Typed, lossless model of libvirt's XML documents. */
module io.github.kvmtune.xml {
  requires com.fasterxml.aalto;
  requires transitive jakarta.xml.bind;
  requires static java.compiler;
  requires static org.jspecify;

  exports io.github.kvmtune.value;
  exports io.github.kvmtune.xml.adapter;
  exports io.github.kvmtune.xml.capabilities;
  exports io.github.kvmtune.xml.cpu;
  exports io.github.kvmtune.xml.domain;
  exports io.github.kvmtune.xml.domainbackup;
  exports io.github.kvmtune.xml.domaincapabilities;
  exports io.github.kvmtune.xml.domaincheckpoint;
  exports io.github.kvmtune.xml.domainsnapshot;
  exports io.github.kvmtune.xml.hostinterface;
  exports io.github.kvmtune.xml.network;
  exports io.github.kvmtune.xml.networkport;
  exports io.github.kvmtune.xml.nodedevice;
  exports io.github.kvmtune.xml.nwfilter;
  exports io.github.kvmtune.xml.secret;
  exports io.github.kvmtune.xml.storage;
  exports io.github.kvmtune.xml;

  opens io.github.kvmtune.xml.capabilities to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.cpu to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.domain to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.domainbackup to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.domaincapabilities to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.domaincheckpoint to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.domainsnapshot to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.hostinterface to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.network to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.networkport to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.nodedevice to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.nwfilter to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.secret to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.storage to
      jakarta.xml.bind;
}
