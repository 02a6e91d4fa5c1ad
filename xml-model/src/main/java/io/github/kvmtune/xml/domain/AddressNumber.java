package io.github.kvmtune.xml.domain;

import io.github.kvmtune.value.PciAddress;
import org.jspecify.annotations.Nullable;

/** Numbers of addresses: one attribute name is hexadecimal on PCI and decimal on other buses. */
final class AddressNumber {

  private AddressNumber() {}

  /**
   * @throws IllegalArgumentException if the text is not a decimal or 0x number
   */
  static @Nullable Integer read(String attribute, @Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      return Integer.decode(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "address " + attribute + " \"" + text + "\" is not a number such as 3 or 0x03", e);
    }
  }

  static @Nullable String write(@Nullable Integer number, boolean hexadecimal) {
    if (number == null) {
      return null;
    }
    return hexadecimal ? String.format("0x%02x", number) : number.toString();
  }

  /** The place, with 0 for what is unset; null if bus and slot are unset or no numbers. */
  static @Nullable PciAddress pci(
      @Nullable Long domain,
      @Nullable String bus,
      @Nullable String slot,
      @Nullable Integer function) {
    if (bus == null && slot == null) {
      return null;
    }
    try {
      return new PciAddress(
          domain == null ? 0 : domain,
          orZero(read("bus", bus)),
          orZero(read("slot", slot)),
          orZero(function));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  static int orZero(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
