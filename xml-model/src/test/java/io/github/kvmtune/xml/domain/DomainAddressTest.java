package io.github.kvmtune.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DomainAddressTest {

  @Test
  void writesBusAndSlotOfPciInHexadecimal() {
    DomainAddress address = DomainAddress.pci(0, 3, 31, 0);
    assertThat(address.bus).isEqualTo("0x03");
    assertThat(address.slot).isEqualTo("0x1f");
    assertThat(address.getSlot()).isEqualTo(31);
  }

  @Test
  void writesBusOfADriveInDecimal() {
    DomainAddress address = DomainAddress.drive(0, 1, 0, 12);
    assertThat(address.bus).isEqualTo("1");
    assertThat(address.getBus()).isEqualTo(1);
    assertThat(address.getUnit()).isEqualTo(12);
  }

  @Test
  void hostAddressesFollowTheKindOfDevice() {
    assertThat(DomainHostAddress.pci(0, 0x3b, 0, 1).bus).isEqualTo("0x3b");
    assertThat(DomainHostAddress.usb(1, 14).bus).isEqualTo("1");
  }

  @Test
  void aBusThatIsNoNumberIsNamed() {
    DomainAddress address = new DomainAddress();
    address.bus = "first";
    assertThatIllegalArgumentException()
        .isThrownBy(address::getBus)
        .withMessage("address bus \"first\" is not a number such as 3 or 0x03");
  }
}
