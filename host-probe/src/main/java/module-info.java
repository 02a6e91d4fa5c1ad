/** Facts about a Linux KVM host, each with the file it was read from. */
module io.github.kvmtune.host {
  requires transitive io.github.kvmtune.xml;
  requires static org.jspecify;

  exports io.github.kvmtune.host;
}
