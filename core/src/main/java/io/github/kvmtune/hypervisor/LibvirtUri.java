package io.github.kvmtune.hypervisor;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which libvirt to talk to, such as {@code qemu:///system} or {@code qemu+ssh://root@host/system}.
 *
 * @param text as given to libvirt; a password in it is not shown
 */
record LibvirtUri(String text) {

  private static final Pattern PASSWORD = Pattern.compile("(//[^/:@]*):[^/@]*@");

  /**
   * @throws HypervisorException if it is no URI
   */
  LibvirtUri {
    parse(text);
  }

  // Only the test driver has no machine behind it; other drivers without a server name run right
  // here.
  boolean isThisMachine() {
    URI uri = parse(text);
    return uri.getAuthority() == null && !isTestDriver();
  }

  boolean isTestDriver() {
    return "test".equals(parse(text).getScheme());
  }

  private static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      // Without its cause, which quotes the text with a password in it.
      throw new HypervisorException(
          "cannot connect to \""
              + shown(text)
              + "\": that is no URI ("
              + e.getReason().toLowerCase(Locale.ROOT)
              + "); use one such as qemu:///system");
    }
  }

  private static String shown(String text) {
    return PASSWORD.matcher(text).replaceAll("$1:***@");
  }

  @Override
  public String toString() {
    return shown(text);
  }
}
