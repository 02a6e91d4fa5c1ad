package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/**
 * A guest without USB can have no USB device.
 *
 * <p>Source: libvirt domain format, "Controllers".
 */
final class UsbNone extends Check {

  UsbNone() {
    super("usb-none", REJECTED, "25.1 #24", "a USB device where USB is switched off");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.controllers("usb").noneMatch(usb -> usb.is("@model", "none"))) {
      return Stream.of();
    }
    return subject
        .devices()
        .filter(UsbNone::isUsb)
        .map(
            device ->
                finding(
                    device.path(),
                    "<" + device.name() + "> is a USB device, but the USB controller is 'none'",
                    "drop the device, or the controller with model='none'"));
  }

  private static boolean isUsb(Element device) {
    return switch (device.name()) {
      case "input", "redirdev", "smartcard" -> device.is("@bus", "usb");
      case "disk" -> device.is("target/@bus", "usb");
      case "hostdev" -> device.is("@type", "usb");
      case "hub" -> device.is("@type", "usb");
      default -> false;
    };
  }
}
