package io.github.kvmtune.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;
import org.libvirt.jna.Libvirt.VirErrorCallback;

/** The process's own handler of libvirt's errors stays what it was. */
@RequiresLibvirtLibrary
class ErrorHandlerTest {

  private final AtomicInteger heard = new AtomicInteger();
  private final VirErrorCallback own = (data, error) -> heard.incrementAndGet();

  @BeforeEach
  void setOwnHandler() throws LibvirtException {
    Connect.setErrorCallback(own);
  }

  @AfterEach
  void silence() throws LibvirtException {
    Connection.silenceLibrary();
  }

  @Test
  void isStillCalledAfterAConnectionWasUsedAndClosed() {
    try (Hypervisor hypervisor = Hypervisor.connect("test:///default")) {
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.xml("no-such-guest"));
    }
    heard.set(0);
    assertThatExceptionOfType(LibvirtException.class)
        .isThrownBy(() -> new Connect("nosuch:///host"));
    assertThat(heard).hasPositiveValue();
  }

  @Test
  void doesNotHearOfErrorsThatBecomeExceptions() {
    try (Hypervisor hypervisor = Hypervisor.connect("test:///default")) {
      heard.set(0);
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.domainCapabilities("no-such-arch", null, null));
    }
    assertThat(heard).hasValue(0);
  }
}
