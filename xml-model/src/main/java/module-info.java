/** Typed, lossless model of libvirt's XML documents. */
module io.github.kvmtune.xml {
  requires com.fasterxml.aalto;
  requires transitive jakarta.xml.bind;
  requires static java.compiler;
  requires static org.jspecify;

  exports io.github.kvmtune.value;
  exports io.github.kvmtune.xml;
  exports io.github.kvmtune.xml.adapter;
  exports io.github.kvmtune.xml.capabilities;
  exports io.github.kvmtune.xml.domain;

  opens io.github.kvmtune.xml.capabilities to
      jakarta.xml.bind;
  opens io.github.kvmtune.xml.domain to
      jakarta.xml.bind;
}
