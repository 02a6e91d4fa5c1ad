/** Typed, lossless model of libvirt's XML documents. */
module io.github.kvmtune.xml {
  requires static org.jspecify;

  exports io.github.kvmtune.value;
}
