/** Typed, lossless model of libvirt's XML documents. */
module io.github.kvmtune.xml {
  requires static org.jspecify;
  requires static java.compiler;
  requires transitive jakarta.xml.bind;
  requires com.fasterxml.aalto;

  exports io.github.kvmtune.value;
  exports io.github.kvmtune.xml;
  exports io.github.kvmtune.xml.adapter;
}
