package io.github.kvmtune.review.rejected;

import static io.github.kvmtune.review.Severity.REJECTED;

import io.github.kvmtune.review.Check;
import io.github.kvmtune.review.Element;
import io.github.kvmtune.review.Finding;
import io.github.kvmtune.review.Subject;
import java.util.stream.Stream;

/** A guest without USB can have no USB device. */
final class UsbNone extends Check {

  UsbNone() {
    super(
        "usb-none",
        REJECTED,
        "libvirt domain format: Controllers",
        "a USB device where USB is switched off");
  }

  @Override
  public Stream<Finding> look(Subject subject) {
    if (subject.controllers("usb").noneMatch(usb -> usb.is("@model", "none"))) {
      return Stream.of();
    }
    return subject
        .devices()
        .filter(device -> isUsb(device, subject))
        .map(
            device ->
                finding(
                    device.path(),
                    "<" + device.name() + "> is a USB device, but the USB controller is 'none'",
                    "drop the device, or the controller with model='none'"));
  }

  private static boolean isUsb(Element device, Subject subject) {
    return switch (device.name()) {
      case "smartcard" -> true;
      case "redirdev" -> device.is("@bus", "usb");
      case "input" -> device.is("@bus", "usb") || isTabletOfPc(device, subject);
      case "disk" -> device.is("target/@bus", "usb");
      case "hostdev", "hub" -> device.is("@type", "usb");
      case "sound" -> device.is("@model", "usb");
      case "serial" -> device.is("target/@type", "usb-serial");
      case "interface" -> device.is("model/@type", "usb-net");
      case "controller" -> device.is("@type", "usb") && !device.is("@model", "none");
      default -> false;
    };
  }

  private static boolean isTabletOfPc(Element input, Subject subject) {
    return input.is("@type", "tablet") && !input.has("@bus") && subject.isX86();
  }
}
