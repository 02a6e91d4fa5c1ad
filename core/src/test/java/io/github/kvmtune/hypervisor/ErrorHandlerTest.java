package io.github.kvmtune.hypervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The process's own handler of libvirt's errors stays what it was. */
@RequiresLibvirtLibrary
class ErrorHandlerTest {

  private interface Errors extends Library {
    Errors INSTANCE = Native.load("virt", Errors.class);

    void virSetErrorFunc(@Nullable Pointer data, @Nullable ErrorHandler handler);

    @Nullable Pointer virConnectOpen(String uri);
  }

  private interface ErrorHandler extends Callback {
    void handle(Pointer data, Pointer error);
  }

  private final AtomicInteger heard = new AtomicInteger();
  private final ErrorHandler own = (data, error) -> heard.incrementAndGet();

  @AfterEach
  void removeOwnHandler() {
    Errors.INSTANCE.virSetErrorFunc(null, null);
  }

  @Test
  void isStillCalledAfterAConnectionWasUsedAndClosed() {
    Errors.INSTANCE.virSetErrorFunc(null, own);
    try (Hypervisor hypervisor = Hypervisor.connect("test:///default")) {
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.xml("no-such-guest"));
    }
    int before = heard.get();
    assertThat(Errors.INSTANCE.virConnectOpen("nosuch:///host")).isNull();
    assertThat(heard).hasValueGreaterThan(before);
  }

  @Test
  void doesNotHearOfErrorsThatBecomeExceptions() {
    try (Hypervisor hypervisor = Hypervisor.connect("test:///default")) {
      Errors.INSTANCE.virSetErrorFunc(null, own);
      assertThatExceptionOfType(HypervisorException.class)
          .isThrownBy(() -> hypervisor.domainCapabilities("no-such-arch", null, null));
    }
    assertThat(heard).hasValue(0);
  }
}
