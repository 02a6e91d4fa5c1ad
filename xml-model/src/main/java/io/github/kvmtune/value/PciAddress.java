package io.github.kvmtune.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a function sits on a PCI bus, written {@code 0000:3b:02.1}.
 *
 * @param domain PCI domain, 16 bits on most hosts, up to 32 on some
 * @param bus bus, 0 to 255
 * @param slot slot (device), 0 to 31
 * @param function function, 0 to 7
 */
public record PciAddress(long domain, int bus, int slot, int function) {

  private static final Pattern TEXT =
      Pattern.compile("(?:([0-9a-fA-F]{4,8}):)?([0-9a-fA-F]{2}):([01][0-9a-fA-F])\\.([0-7])");

  /**
   * Reads {@code 0000:3b:02.1}; without a domain it is domain 0, as {@code lspci} prints it.
   *
   * @throws IllegalArgumentException if the text is not such an address
   */
  public static PciAddress parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a PCI address; write it as lspci -D does, such as 0000:3b:02.1");
    }
    return new PciAddress(
        matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1), 16),
        Integer.parseInt(matcher.group(2), 16),
        Integer.parseInt(matcher.group(3), 16),
        Integer.parseInt(matcher.group(4)));
  }

  @Override
  public String toString() {
    return String.format("%04x:%02x:%02x.%d", domain, bus, slot, function);
  }
}
