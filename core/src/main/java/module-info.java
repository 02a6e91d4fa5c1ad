/** Describe a guest, have it tuned for a host, apply it to libvirt. */
module io.github.kvmtune {
  requires transitive io.github.kvmtune.host;
  requires transitive io.github.kvmtune.xml;
  requires com.sun.jna;
  requires java.xml;
  requires libvirt;
  requires org.slf4j;
  requires static org.jspecify;

  exports io.github.kvmtune;
  exports io.github.kvmtune.advice;
  exports io.github.kvmtune.drawing;
  exports io.github.kvmtune.fleet;
  exports io.github.kvmtune.hypervisor;
  exports io.github.kvmtune.hypervisor.verify;
  exports io.github.kvmtune.placement;
  exports io.github.kvmtune.review;
  exports io.github.kvmtune.tuning;
}
